package dev.baton.query.period;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days in a row that have one name, in any of the ways in which they are written. */
final class Days {

    private static final Pattern WEEK_OF = Pattern.compile("week (?:of|from|starting|beginning) (.+)");

    private static final List<Way> WAYS = Stream.of(RelativeSpans.WAYS, CalendarSpans.WAYS, DateSpans.WAYS)
            .flatMap(Collection::stream)
            .toList();

    private Days() {}

    /** Empty where the text is written in no such way. */
    static Optional<Way.Named> read(String text, Viewpoint seen) {
        Matcher weekOf = WEEK_OF.matcher(text);
        if (weekOf.matches()) {
            return read(weekOf.group(1), seen)
                    .map(day -> new Way.Named(day.days()
                            .map(span -> Calendar.week(
                                    Calendar.monday(span.from()),
                                    "the week of " + Told.day(span.from(), seen.today())))));
        }
        return WAYS.stream().flatMap(way -> way.read(text, seen).stream()).findFirst();
    }
}
