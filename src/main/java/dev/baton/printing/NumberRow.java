package dev.baton.printing;

import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.Digest;
import dev.baton.digest.Measured;
import dev.baton.digest.Outcome;
import dev.baton.digest.P90;
import dev.baton.digest.Share;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.edition.Openings.Opening;
import dev.baton.lead.LeadNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a digest, with everything behind it.
 *
 * @param code   never changes
 * @param usual  the median of the four periods before; null where there is none, and where it had mostly not happened
 * @param leads  behind it: of a share those of which it is true, of a delay the shortest first
 * @param others of a share, those of which it is not true
 */
public record NumberRow(
        String code,
        String label,
        String unit,
        String definition,
        Reading now,
        Reading before,
        @Nullable BigDecimal usual,
        List<Long> leads,
        List<Long> others) {

    /** Every number that opens, and what the qualified ones may be worth. */
    public static List<NumberRow> all(Edition edition, Openings openings) {
        Digest digest = edition.digest();
        List<NumberRow> rows = new ArrayList<>(openings.in(digest.now()).stream()
                .map(opening -> of(digest, opening))
                .toList());
        rows.add(pipeline(digest));
        return rows;
    }

    private static NumberRow of(Digest digest, Opening opening) {
        Digest.Compared<Measured> compared = digest.compare(opening.of());
        Measured now = compared.now();
        return new NumberRow(
                opening.code(),
                opening.label(),
                unit(now),
                opening.definition(),
                Reading.of(now),
                Reading.of(compared.before()),
                compared.usual().stream()
                        .filter(Double::isFinite)
                        .mapToObj(Reading::decimal)
                        .findFirst()
                        .orElse(null),
                numbers(now.leads()),
                numbers(now.others()));
    }

    private static String unit(Measured measured) {
        if (measured instanceof Count) {
            return "count";
        }
        if (measured instanceof Share) {
            return "share";
        }
        return measured instanceof Delay || measured instanceof P90 ? "seconds" : "touches";
    }

    private static NumberRow pipeline(Digest digest) {
        Outcome now = digest.now().outcome();
        return new NumberRow(
                "pipeline",
                "pipeline",
                "currency",
                "What the qualified ones of the same older hand-offs may be worth; of n, count have an amount.",
                worth(now),
                worth(digest.before().get(0).outcome()),
                null,
                numbers(now.qualified().leads()),
                List.of());
    }

    private static Reading worth(Outcome outcome) {
        int qualified = outcome.qualified().part().n();
        return new Reading(
                qualified, qualified - outcome.unvalued().n(), BigDecimal.valueOf(outcome.pipeline()), false);
    }

    private static List<Long> numbers(List<LeadNumber> leads) {
        return leads.stream().map(LeadNumber::value).toList();
    }
}
