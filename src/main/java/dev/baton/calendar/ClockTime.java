package dev.baton.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as it was written.
 *
 * @param halfUnsaid it may as well be twelve hours later: {@code 3} and {@code 2:30}, not {@code 02:30}, {@code 3am}
 */
record ClockTime(LocalTime written, boolean halfUnsaid) {

    private static final Pattern TIME =
            Pattern.compile("(?:(at )|by )?(?:noon|(\\d{1,2})(?:[:.]([0-5]\\d))?(?: ?([ap]m))?)");

    private static final LocalTime FIRST_USUAL_HOUR = LocalTime.of(8, 0);

    /** A time that nobody takes for anything else: a number alone needs {@code at}. */
    static Optional<ClockTime> read(String text) {
        Matcher said = TIME.matcher(text);
        if (!said.matches()) {
            return Optional.empty();
        }
        boolean bare = said.group(1) == null && said.group(2) != null && said.group(3) == null && said.group(4) == null;
        return bare ? Optional.empty() : of(said);
    }

    /** Also a number alone. */
    static Optional<ClockTime> readLoosely(String text) {
        Matcher said = TIME.matcher(text);
        return said.matches() ? of(said) : Optional.empty();
    }

    private static Optional<ClockTime> of(Matcher said) {
        String digits = said.group(2);
        if (digits == null) {
            return Optional.of(new ClockTime(LocalTime.NOON, false));
        }
        int hour = Integer.parseInt(digits);
        int minute = said.group(3) == null ? 0 : Integer.parseInt(said.group(3));
        String half = said.group(4);
        if (half == null) {
            boolean unsaid = hour < 12 && !digits.startsWith("0");
            return hour < 24 ? Optional.of(new ClockTime(LocalTime.of(hour, minute), unsaid)) : Optional.empty();
        }
        int from = half.equals("pm") ? 12 : 0;
        boolean onTheDial = hour >= 1 && hour <= 12;
        return onTheDial ? Optional.of(new ClockTime(LocalTime.of(hour % 12 + from, minute), false)) : Optional.empty();
    }

    /** As written from eight o'clock on; before that nobody can tell the night from the afternoon. */
    List<LocalTime> usual() {
        return halfUnsaid && written.isBefore(FIRST_USUAL_HOUR) ? possible() : List.of(written);
    }

    List<LocalTime> during(PartOfDay part) {
        return possible().stream().filter(part::includes).toList();
    }

    private List<LocalTime> possible() {
        return halfUnsaid ? List.of(written, written.plusHours(12)) : List.of(written);
    }
}
