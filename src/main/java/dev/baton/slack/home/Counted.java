package dev.baton.slack.home;

import java.util.Locale;

/** How many there are, in words. */
final class Counted {

    private Counted() {}

    /** {@code Today (3)}. */
    static String heading(String name, long count) {
        return count == 0 ? name : name + " (" + number(count) + ")";
    }

    /** {@code … and 12 more: `/lead mine`}. */
    static String more(long count, String command) {
        return "… and " + number(count) + " more: `" + command + "`";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
