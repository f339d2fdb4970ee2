/** Tests of the home tab's views, from real rows. */
@NullMarked
package dev.baton.slack.home;

import org.jspecify.annotations.NullMarked;
