package dev.baton.slack.socket;

import java.time.Duration;

/**
 * How long a link may do without, in real time.
 *
 * @param silence a ping goes out this often, and one that is not answered by the next ends the link
 * @param leave   a link that Slack wants to close, and whose successor is open, is closed from here after this
 * @param proof   a link that has lasted this long was a success: the next attempts begin without a wait again
 */
record Patience(Duration silence, Duration leave, Duration proof) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(10));
}
