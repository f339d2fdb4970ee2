package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * So many of so many.
 *
 * @param part those of which it is true
 * @param of   all of them: the denominator
 */
public record Share(Count part, Count of) implements Measured {

    /** Nobody of some. */
    static Share none(Count of) {
        return new Share(new Count(List.of()), of);
    }

    static Share of(List<Story> stories, Predicate<Story> part) {
        return new Share(Count.of(stories, part), Count.of(stories));
    }

    @Override
    public int n() {
        return of.n();
    }

    @Override
    public List<LeadNumber> leads() {
        return part.leads();
    }

    /** As often as it is in the whole and not in the part. */
    @Override
    public List<LeadNumber> others() {
        Map<LeadNumber, Long> counted =
                part.leads().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return of.leads().stream()
                .filter(lead -> counted.merge(lead, -1L, Long::sum) < 0)
                .toList();
    }

    @Override
    public OptionalDouble value() {
        return n() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of((double) part.n() / n());
    }
}
