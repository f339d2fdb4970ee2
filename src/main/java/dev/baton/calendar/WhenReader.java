package dev.baton.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when something is due, as people write it in English. The text is understood whole or not at all: no word is
 * skipped. Capitals, spaces and punctuation at the end do not matter; {@code on} or {@code by} may stand before a day,
 * {@code at} or {@code by} before a time.
 *
 * <table>
 * <caption>Shapes</caption>
 * <tr><td>days</td><td>{@code today}, {@code tomorrow}, {@code day after tomorrow}, {@code yesterday}, {@code friday},
 *   {@code this fri}, {@code next friday} and {@code friday next week} (both of next week, Monday to Sunday),
 *   {@code next week} (its Monday), {@code next month} (its first day), {@code end of month}, {@code end of next month}</td></tr>
 * <tr><td>dates</td><td>{@code 2027-02-01}, {@code 01.02.2027} (day first), {@code 1 feb}, {@code feb 1},
 *   {@code 1st of February 2027}, {@code the 10th}, {@code 13/4}, {@code fri 27 nov}; without a year the next one</td></tr>
 * <tr><td>times</td><td>{@code 17:00}, {@code 9.30}, {@code 5pm}, {@code 10:30 am}, {@code noon}, {@code at 10}; alone
 *   the next one: today, or tomorrow when it has passed</td></tr>
 * <tr><td>both</td><td>a day and a time in either order: {@code next friday 10:00}, {@code 5pm tomorrow}</td></tr>
 * <tr><td>distances</td><td>{@code in 2 hours}, {@code in half an hour}, {@code in 3 days}, {@code in two weeks},
 *   {@code 10 minutes ago}; from a day on they are days, without a time</td></tr>
 * </table>
 *
 * <p>{@link Reading.Several} for {@code 3/4}; {@code friday} on a Friday; {@code 10}; {@code 10.12} (a date or a time);
 * {@code at 3} and {@code 2:30} (a clock of 12 hours, or of 24; from 8 on, and with a nought before it, it is as written);
 * {@code tonight} and {@code tomorrow morning}; {@code fri 28 nov} when that is a Saturday; {@code 30 feb}; a time that
 * daylight saving skips or repeats. What would be earlier today is left out where another reading remains.
 */
public final class WhenReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern ENGLISH = Pattern.compile("[ -~]*");

    /** The longest shape has some 50 characters; what is longer is no date, and is not searched for one. */
    private static final int LONGEST = 100;

    private static final Pattern HALF_OF_DAY = Pattern.compile("(?<![a-z])([ap])\\.m(?![a-z])");

    /** As in "Fri. 1 Feb. 2027" and in "Friday, February 1, 2027". */
    private static final Pattern POINT_OR_COMMA = Pattern.compile("(?<=[a-z])\\.(?= |$)|,(?= )");

    private static final Pattern CLOSING = Pattern.compile("[ .,;!?]+$");

    /**
     * @param text what somebody wrote, of any length
     * @param zone theirs
     * @param now  what {@code tomorrow} and {@code in 2 hours} are counted from
     */
    public Reading read(String text, ZoneId zone, Instant now) {
        Optional<String> plain = plain(text);
        if (plain.isEmpty()) {
            return new Reading.NotUnderstood();
        }
        List<When> readings = new Readings(zone, now)
                .of(plain.get()).stream()
                        .sorted(Comparator.comparing(when -> when.instant(LocalTime.MIN)))
                        .toList();
        return switch (readings.size()) {
            case 0 -> new Reading.NotUnderstood();
            case 1 -> new Reading.One(readings.get(0));
            default -> new Reading.Several(readings);
        };
    }

    /** Small letters, digits and marks with single spaces between them; empty if it cannot be a date. */
    private static Optional<String> plain(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        if (spaced.length() > LONGEST || !ENGLISH.matcher(spaced).matches()) {
            return Optional.empty();
        }
        String open = CLOSING.matcher(spaced.toLowerCase(Locale.ROOT)).replaceFirst("");
        String halves = HALF_OF_DAY.matcher(open).replaceAll("$1m");
        return Optional.of(POINT_OR_COMMA.matcher(halves).replaceAll(""));
    }
}
