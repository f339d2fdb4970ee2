package dev.baton.printing;

import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.Measured;
import dev.baton.digest.P90;
import dev.baton.digest.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in one period.
 *
 * @param n          how many it is made from
 * @param count      of a share, of how many it is true; otherwise the same as n
 * @param value      null where n is too small for one: a share is 0 to 1, a delay in seconds
 * @param longerThan whether it takes longer than that, because it had not happened for most by the end of the period
 */
record Reading(int n, int count, @Nullable BigDecimal value, boolean longerThan) {

    private static final int DECIMALS = 4;

    static Reading of(Measured measured) {
        int count = measured instanceof Share share ? share.part().n() : measured.n();
        Optional<Delay.Ranked> ranked = ranked(measured);
        if (ranked.isPresent()) {
            BigDecimal seconds =
                    BigDecimal.valueOf(ranked.get().length().toMillis(), 3).stripTrailingZeros();
            return new Reading(measured.n(), count, seconds, ranked.get().notYetOver());
        }
        return new Reading(
                measured.n(),
                count,
                measured.value().stream()
                        .mapToObj(
                                value -> measured instanceof Count ? BigDecimal.valueOf((long) value) : decimal(value))
                        .findFirst()
                        .orElse(null),
                false);
    }

    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Optional<Delay.Ranked> ranked(Measured measured) {
        if (measured instanceof P90 slow) {
            return slow.of().p90();
        }
        return measured instanceof Delay delay ? delay.median() : Optional.empty();
    }

    /** {@code 0.8123}, {@code >7200}; empty where there is none. */
    String written() {
        return value == null ? "" : (longerThan ? ">" : "") + value.toPlainString();
    }
}
