package dev.baton.slack.card;

import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The notation of Slack's text, and how what people typed is kept from becoming part of it. Text that goes into a
 * {@code rich_text} or {@code plain_text} object needs only {@link #line}; text in {@code mrkdwn} or in a message's
 * top-level text needs {@link #typed}.
 */
public final class Mrkdwn {

    /** Times this close to what they belong to need no date beside them. */
    private static final Duration SAME_DAY = Duration.ofHours(12);

    /** Invisible marks, direction overrides and halves of characters; joiners have a pattern of their own. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\u115F\\u1160\\u3164&&[^\\u200C\\u200D]]");

    /** Persian and the scripts of India are spelt with joiners between letters; anywhere else they only deceive. */
    private static final Pattern STRAY_JOINER = Pattern.compile(
            "(?<![\\p{L}\\p{M}&&[^\\x00-\\x7F]])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?![\\p{L}\\p{M}&&[^\\x00-\\x7F]])");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH);

    private Mrkdwn() {}

    /** The three characters that mean something to Slack; nothing else can be escaped. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * What somebody typed, on one line, without what cannot be seen, and cut with {@code …} where it is longer. Not
     * escaped.
     *
     * @param max UTF-16 units, at least 1
     */
    public static String line(String text, int max) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String joined = STRAY_JOINER.matcher(visible).replaceAll("");
        return cut(BREAKS.matcher(joined).replaceAll(" ").strip(), max);
    }

    /**
     * What somebody typed, as {@link #line} has it, escaped. A backtick becomes an apostrophe: it cannot be escaped and
     * would swallow what follows.
     */
    public static String typed(String text, int max) {
        return escape(line(text, max).replace('`', '\''));
    }

    /** Cuts between characters, never within one. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    public static String mention(UserId user) {
        return "<@" + escape(user.value()) + ">";
    }

    /** @param channel as the playbook names it: {@code #leads-emea}, or {@code C…}, which becomes a link */
    public static String channel(String channel) {
        return channel.startsWith("#") ? escape(channel) : "<#" + escape(channel) + ">";
    }

    /** The time of day, in the reader's own timezone. */
    public static String time(Instant at) {
        return date(at, "{time}", "", CLOCK);
    }

    /** Day and time, in the reader's own timezone; Slack writes today and yesterday as such. */
    public static String dayAndTime(Instant at) {
        return date(at, "{date_short_pretty} at {time}", "", CALENDAR);
    }

    /**
     * Day and time behind these words. The words are in Slack's hands too: it begins a date with a capital, "Tomorrow",
     * unless something stands before it.
     *
     * @param words such as {@code claim by}; none that anybody typed
     */
    public static String dayAndTime(String words, Instant at) {
        return date(at, words + " {date_short_pretty} at {time}", words + " ", CALENDAR);
    }

    /** The day behind these words, in the reader's own timezone. */
    public static String day(String words, Instant at) {
        return date(at, words + " {date_short_pretty}", words + " ", DAY);
    }

    /**
     * The time of day behind these words, with the day where that is not plain from {@code anchor}, the time of what it
     * belongs to.
     *
     * @param words such as {@code claim by}; none that anybody typed
     */
    public static String near(String words, Instant at, Instant anchor) {
        return Duration.between(anchor, at).abs().compareTo(SAME_DAY) < 0
                ? words + " " + time(at)
                : dayAndTime(words, at);
    }

    /**
     * The time at which something was, behind these words, with the day where that is not plain from {@code anchor}:
     * {@code voicemail at 11:02}, {@code voicemail yesterday at 11:02}.
     *
     * @param words none that anybody typed
     */
    public static String at(String words, Instant at, Instant anchor) {
        return Duration.between(anchor, at).abs().compareTo(SAME_DAY) < 0
                ? words + " at " + time(at)
                : dayAndTime(words, at);
    }

    private static String date(Instant at, String format, String before, DateTimeFormatter fallback) {
        return "<!date^" + at.getEpochSecond() + "^" + format + "|" + before
                + fallback.format(at.atZone(ZoneOffset.UTC)) + ">";
    }
}
