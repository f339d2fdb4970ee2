package dev.baton.digest;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The middle one of some numbers, by nearest rank.
 *
 * @param values in their order
 */
public record Median(List<Integer> values) implements Measured {

    public Median {
        values = values.stream().sorted().toList();
    }

    @Override
    public int n() {
        return values.size();
    }

    @Override
    public OptionalDouble value() {
        return n() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(values.get((n() - 1) / 2));
    }
}
