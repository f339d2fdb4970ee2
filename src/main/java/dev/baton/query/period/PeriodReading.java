package dev.baton.query.period;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a text says about a stretch of time. */
public sealed interface PeriodReading {

    /**
     * A stretch that begins in the past.
     *
     * @param from  its first instant; {@link Instant#EPOCH} where it has no beginning
     * @param until the first instant after it
     * @param told  its name with its dates, such as {@code last week (9–15 Nov)}
     * @param note  a sentence on how it was read where it can be read in another way
     */
    record Stretch(
            Instant from,
            Instant until,
            String told,
            @Nullable String note) implements PeriodReading {}

    /**
     * It is about time, but nothing can have happened then.
     *
     * @param sentence why; what was typed stands in it as it was typed
     */
    record Refused(String sentence) implements PeriodReading {}
}
