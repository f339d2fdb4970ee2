package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The middle one of some numbers, by nearest rank.
 *
 * @param each in their order
 */
public record Median(List<Each> each) implements Measured {

    /** What a lead has of it. */
    public record Each(LeadNumber lead, int value) {}

    public Median {
        each = each.stream().sorted(Comparator.comparingInt(Each::value)).toList();
    }

    @Override
    public int n() {
        return each.size();
    }

    @Override
    public OptionalDouble value() {
        return n() < ENOUGH
                ? OptionalDouble.empty()
                : OptionalDouble.of(each.get((n() - 1) / 2).value());
    }

    @Override
    public List<LeadNumber> leads() {
        return each.stream().map(Each::lead).toList();
    }
}
