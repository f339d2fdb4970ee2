package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody is on the page, and as whom; every address of the page says it, so that two windows can be two people.
 *
 * @param shown how many of the newest messages are drawn
 */
record Place(User viewer, Channel channel, int shown) {

    static final int FIRST_SHOWN = 100;

    String address() {
        return "/?" + query();
    }

    /** The parameters that lead back here. */
    String query() {
        String place = "as=" + encoded(viewer.id()) + "&channel=" + encoded(channel.id());
        return shown == FIRST_SHOWN ? place : place + "&shown=" + shown;
    }

    Place as(User other) {
        return new Place(other, channel, FIRST_SHOWN);
    }

    Place in(Channel other) {
        return new Place(viewer, other, FIRST_SHOWN);
    }

    Place showing(int more) {
        return new Place(viewer, channel, more);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
