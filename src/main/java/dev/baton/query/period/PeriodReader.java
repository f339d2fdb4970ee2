package dev.baton.query.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a stretch of time that is past, or that began in the past, as people write it in English. The text is understood
 * whole or not at all. Weeks go from Monday to Sunday; what is not over yet ends with today.
 *
 * <table>
 * <caption>Shapes</caption>
 * <tr><td>from today</td><td>{@code today}, {@code yesterday}, {@code this week}, {@code last quarter}, {@code the week before
 *   last}, {@code 3 days ago}, {@code two weeks ago} (that week), {@code last weekend}, {@code monday} (the latest)</td></tr>
 * <tr><td>so long</td><td>{@code last 7 days} and {@code past two weeks}, today among them; {@code last 24 hours}</td></tr>
 * <tr><td>by name</td><td>{@code October}, {@code May 2026}, {@code Q2}, {@code 2026-Q2}, {@code H1}, {@code week 46},
 *   {@code 2026-W46}, {@code 2026}; without a year the latest that has begun</td></tr>
 * <tr><td>dates</td><td>{@code 2026-11-03}, {@code 3.11.}, {@code 3 November}, {@code Nov 3rd}, {@code the 3rd}; {@code 11/3}
 *   as it is written where the asker is, which the note says</td></tr>
 * <tr><td>edges</td><td>{@code since}, {@code after}, {@code before} and {@code until} any of these; {@code from 3 to 9
 *   November}, {@code between … and …}, {@code 3–9 Nov}</td></tr>
 * </table>
 */
public final class PeriodReader {

    /** The most words that a shape has. */
    public static final int MOST_WORDS = 11;

    private static final int LONGEST = 80;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern ARTICLE = Pattern.compile("(?<![^ ])the ");
    private static final Pattern LEADING = Pattern.compile("^(?:in|on|during|over|for|of|within|from) ");
    private static final Pattern HOURS =
            Pattern.compile("(?:last|past|previous) (?:" + Count.AMOUNT + " )?(?:hours?|hrs?|h)");
    private static final Pattern EDGE = Pattern.compile("(since|starting|from|after|before|until|till|up to) (.+)");

    /**
     * @param text what somebody wrote
     * @param zone theirs
     * @param now  what {@code yesterday} is counted from
     * @return empty where it does not speak of time
     */
    public Optional<PeriodReading> read(String text, ZoneId zone, Instant now) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        Viewpoint seen = new Viewpoint(today, null, DayOrder.monthFirst(zone));
        Stretches stretches = new Stretches(text.strip(), zone, today);
        return hours(plain, now)
                .or(() -> whole(plain, seen, stretches))
                .or(() -> Ranges.read(plain, seen).map(stretches::range))
                .or(() -> edge(plain, seen, stretches))
                .or(() -> whole(LEADING.matcher(plain).replaceFirst(""), seen, stretches))
                .or(() -> hours(LEADING.matcher(plain).replaceFirst(""), now));
    }

    private static Optional<PeriodReading> whole(String plain, Viewpoint seen, Stretches stretches) {
        return Days.read(plain, seen)
                .map(named -> named.days().map(stretches::whole).orElseGet(stretches::noSuchDay));
    }

    private static Optional<PeriodReading> edge(String plain, Viewpoint seen, Stretches stretches) {
        Matcher edge = EDGE.matcher(plain);
        if (!edge.matches()) {
            return Optional.empty();
        }
        return Days.read(edge.group(2), seen)
                .map(named -> named.days()
                        .map(span -> edged(edge.group(1), span, stretches))
                        .orElseGet(stretches::noSuchDay));
    }

    private static PeriodReading edged(String word, Span span, Stretches stretches) {
        return switch (word) {
            case "after" -> stretches.after(span);
            case "before" -> stretches.before(span);
            case "until", "till", "up to" -> stretches.until(span);
            case "from" -> span.name() == null ? stretches.since(span) : stretches.whole(span);
            default -> stretches.since(span);
        };
    }

    private static Optional<PeriodReading> hours(String plain, Instant now) {
        Matcher hours = HOURS.matcher(plain);
        if (!hours.matches()) {
            return Optional.empty();
        }
        int amount = hours.group(1) == null ? 1 : Count.amount(hours.group(1));
        return Optional.of(Stretches.hours(amount, now));
    }

    private static String plain(String text) {
        String dashed = text.replaceAll("\\s*[–—]\\s*", " - ");
        String spaced = SPACES.matcher(dashed).replaceAll(" ").strip();
        return ARTICLE.matcher(spaced.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
