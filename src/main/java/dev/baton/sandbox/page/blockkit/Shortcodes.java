package dev.baton.sandbox.page.blockkit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The emoji names that people type by heart; any other stays as it was typed. */
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
            Map.entry("handshake", "🤝"),
            Map.entry("arrow_right", "➡️"),
            Map.entry("arrow_up", "⬆️"),
            Map.entry("arrow_down", "⬇️"),
            Map.entry("bulb", "💡"),
            Map.entry("calendar", "📆"),
            Map.entry("chart_with_upwards_trend", "📈"),
            Map.entry("chart_with_downwards_trend", "📉"),
            Map.entry("bar_chart", "📊"),
            Map.entry("clap", "👏"),
            Map.entry("heart", "❤️"),
            Map.entry("information_source", "ℹ️"),
            Map.entry("lock", "🔒"),
            Map.entry("mag", "🔍"),
            Map.entry("memo", "📝"),
            Map.entry("moneybag", "💰"),
            Map.entry("no_entry", "⛔"),
            Map.entry("pray", "🙏"),
            Map.entry("question", "❓"),
            Map.entry("red_circle", "🔴"),
            Map.entry("slightly_smiling_face", "🙂"),
            Map.entry("star", "⭐"),
            Map.entry("trophy", "🏆"),
            Map.entry("zzz", "💤"));

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
