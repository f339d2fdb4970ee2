package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Where somebody is on the page, and as whom; every address of the page says it, so that two windows can be two people.
 *
 * @param shown how many of the newest messages are drawn
 * @param home  whether the app's home tab is looked at in the place of what it said
 * @param now   by the clock that the app's words go by
 * @param since ts of the newest message that was known when the channel was opened; empty where none was
 */
record Place(User viewer, Channel channel, int shown, boolean home, Instant now, String since) {

    static final int FIRST_SHOWN = 100;

    String address() {
        return "/?" + query();
    }

    /** The parameters that lead back here. */
    String query() {
        String place = "as=" + encoded(viewer.id()) + "&channel=" + encoded(channel.id());
        return place
                + (shown == FIRST_SHOWN ? "" : "&shown=" + shown)
                + (home ? "&tab=home" : "")
                + (since.isEmpty() ? "" : "&since=" + encoded(since));
    }

    Place as(User other) {
        return new Place(other, channel, FIRST_SHOWN, home, now, "");
    }

    Place in(Channel other) {
        return new Place(viewer, other, FIRST_SHOWN, false, now, "");
    }

    Place showing(int more) {
        return new Place(viewer, channel, more, home, now, since);
    }

    /** The other tab of the app. */
    Place at(boolean homeTab) {
        return new Place(viewer, channel, FIRST_SHOWN, homeTab, now, "");
    }

    /** @param ts of a message; empty where none was known */
    Place since(String ts) {
        return new Place(viewer, channel, shown, home, now, ts);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
