package dev.baton.sandbox.page.blockkit;

/** Slack's escaping: three characters and no more, in mrkdwn and in plain text alike. */
final class Entities {

    private Entities() {}

    /** The text as it was typed. The ampersand comes last, so that an escaped entity is not read twice. */
    static String decode(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
