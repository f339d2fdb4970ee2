package dev.baton.digest.edition;

import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.Measured;
import dev.baton.digest.P90;
import dev.baton.digest.Share;
import dev.baton.phrase.Quantity;
import dev.baton.phrase.Spans;
import java.time.Duration;
import java.util.OptionalDouble;

/** A number as people read it. */
public final class Written {

    /** Where there is nothing to say. */
    public static final String NOTHING = "–";

    private Written() {}

    /**
     * {@code 212}, {@code 81 %}, {@code 3 h 12 min}, {@code > 2 days}; where there are too few for that, how many:
     * {@code 7 of 9}, {@code n 9}.
     */
    public static String of(Measured measured) {
        if (measured instanceof Count count) {
            return Quantity.plain(count.n());
        }
        if (measured.n() == 0) {
            return NOTHING;
        }
        if (measured instanceof Share share) {
            return measured.value().isPresent()
                    ? percent(share.part().n(), share.n())
                    : Quantity.plain(share.part().n()) + " of " + Quantity.plain(share.n());
        }
        if (measured.value().isEmpty()) {
            return "n " + measured.n();
        }
        if (measured instanceof Delay delay) {
            return delay.median().map(Written::ranked).orElse(NOTHING);
        }
        return measured instanceof P90 slow
                ? slow.of().p90().map(Written::ranked).orElse(NOTHING)
                : Quantity.plain((long) measured.value().getAsDouble());
    }

    /** What is usual, told like the number it stands beside. */
    public static String usual(Measured beside, OptionalDouble usual) {
        if (usual.isEmpty()) {
            return NOTHING;
        }
        double value = usual.getAsDouble();
        if (beside instanceof Share) {
            return Math.round(value * 100) + " %";
        }
        if (beside instanceof Delay || beside instanceof P90) {
            return Double.isInfinite(value) ? "not yet" : Spans.words(Duration.ofMillis(Math.round(value * 1000)));
        }
        return Quantity.plain((long) value);
    }

    public static String ranked(Delay.Ranked ranked) {
        return (ranked.notYetOver() ? "> " : "") + Spans.words(ranked.length());
    }

    /** All but one is not all of them, and one is not none. */
    static String percent(int part, int of) {
        long rounded = Math.round(100.0 * part / of);
        if (rounded == 100 && part < of) {
            return "> 99 %";
        }
        return rounded == 0 && part > 0 ? "< 1 %" : rounded + " %";
    }
}
