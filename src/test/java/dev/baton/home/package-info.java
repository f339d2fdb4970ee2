/** Tests of the home tab, from the press of a button in Slack to what is published. */
@NullMarked
package dev.baton.home;

import org.jspecify.annotations.NullMarked;
