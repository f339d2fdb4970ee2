package dev.baton.sandbox.page.blockkit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few emoji names that people type by heart; any other stays as it was typed. */
final class Shortcodes {

    private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]{1,40}):");
    private static final Map<String, String> EMOJI = Map.ofEntries(
            Map.entry("fire", "🔥"),
            Map.entry("+1", "👍"),
            Map.entry("thumbsup", "👍"),
            Map.entry("-1", "👎"),
            Map.entry("tada", "🎉"),
            Map.entry("wave", "👋"),
            Map.entry("eyes", "👀"),
            Map.entry("warning", "⚠️"),
            Map.entry("x", "❌"),
            Map.entry("white_check_mark", "✅"),
            Map.entry("heavy_check_mark", "✔️"),
            Map.entry("hourglass", "⌛"),
            Map.entry("alarm_clock", "⏰"),
            Map.entry("bell", "🔔"),
            Map.entry("phone", "☎️"),
            Map.entry("email", "✉️"),
            Map.entry("smile", "😄"),
            Map.entry("rocket", "🚀"),
            Map.entry("snowflake", "❄️"),
            Map.entry("handshake", "🤝"));

    private Shortcodes() {}

    static String toEmoji(String text) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(EMOJI.getOrDefault(found.group(1), found.group())));
    }

    /** @param name without colons */
    static String emoji(String name) {
        return EMOJI.getOrDefault(name, ":" + name + ":");
    }
}
