package dev.baton.digest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param part those of which it is true
 * @param of   all of them: the denominator
 */
public record Share(Count part, Count of) implements Measured {

    static Share of(List<Story> stories, Predicate<Story> part) {
        return new Share(Count.of(stories, part), Count.of(stories));
    }

    @Override
    public int n() {
        return of.n();
    }

    @Override
    public OptionalDouble value() {
        return n() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of((double) part.n() / n());
    }
}
