/** Every reason for turning a lead down, from the button on the card to what comes of it. It goes through Slack's own payloads. */
@NullMarked
package dev.baton.turndown;

import org.jspecify.annotations.NullMarked;
