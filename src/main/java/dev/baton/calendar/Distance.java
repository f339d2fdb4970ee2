package dev.baton.calendar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far from now: {@code in 2 hours}, {@code two weeks from now}, {@code 3 days ago}.
 *
 * @param amount negative for what is past
 */
record Distance(int amount, ChronoUnit unit) {

    private static final Pattern SAID = Pattern.compile(
            "(?<in>in )?(?:(?<digits>\\d{1,4}) ?|(?<word>[a-z]+) )(?<unit>[a-z]+)(?<end> from now| ago)?");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<ChronoUnit, List<String>> UNITS = Map.of(
            ChronoUnit.MINUTES, List.of("min", "mins", "minute", "minutes"),
            ChronoUnit.HOURS, List.of("h", "hr", "hrs", "hour", "hours"),
            ChronoUnit.DAYS, List.of("d", "day", "days"),
            ChronoUnit.WEEKS, List.of("w", "wk", "wks", "week", "weeks"),
            ChronoUnit.MONTHS, List.of("month", "months"),
            ChronoUnit.YEARS, List.of("year", "years"));

    static Optional<Distance> read(String text) {
        Matcher said = SAID.matcher(text.replace("half an hour", "30 minutes"));
        if (!said.matches() || (said.group("in") == null) == (said.group("end") == null)) {
            return Optional.empty();
        }
        int sign = " ago".equals(said.group("end")) ? -1 : 1;
        return amount(said.group("digits"), said.group("word"))
                .flatMap(amount -> unit(said.group("unit")).map(unit -> new Distance(sign * amount, unit)));
    }

    boolean isWithinDays() {
        return unit.isTimeBased();
    }

    private static Optional<Integer> amount(@Nullable String digits, @Nullable String word) {
        if (digits != null) {
            return Optional.of(Integer.parseInt(digits));
        }
        if ("a".equals(word) || "an".equals(word)) {
            return Optional.of(1);
        }
        int index = NUMBERS.indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    private static Optional<ChronoUnit> unit(String name) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
