package dev.baton.query.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks at time.
 *
 * @param today      where they are
 * @param notBefore  what they speak of is the first from here on; null where it is the latest that has begun
 * @param monthFirst whether 11/3 is a day in November to them
 */
record Viewpoint(LocalDate today, @Nullable LocalDate notBefore, boolean monthFirst) {

    Viewpoint from(LocalDate day) {
        return new Viewpoint(today, day, monthFirst);
    }

    Viewpoint on(LocalDate day) {
        return new Viewpoint(day, null, monthFirst);
    }

    /** The one that is meant of several that are called the same. */
    Optional<Span> meant(Stream<Span> spans) {
        LocalDate after = notBefore;
        return after == null
                ? spans.filter(span -> !span.from().isAfter(today)).max(Comparator.comparing(Span::from))
                : spans.filter(span -> !span.from().isBefore(after)).min(Comparator.comparing(Span::from));
    }

    /** Years in which a date without a year is looked for: a 29 February may be eight years away. */
    Stream<Integer> years() {
        int middle = (notBefore == null ? today : notBefore).getYear();
        return Stream.iterate(middle - 8, year -> year + 1).limit(17);
    }
}
