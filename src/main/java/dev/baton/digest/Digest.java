package dev.baton.digest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What both teams are told of a week or a month that is over. The same one gives the same digest for ever.
 *
 * @param now    its numbers
 * @param before those of the four before it, each as of its own cut-off; the latest first
 * @param weeks  the latest last: a week and the seven before it, or those that end in a month
 */
public record Digest(Extent extent, Figures now, List<Figures> before, List<WeekInBrief> weeks) {

    /** How many of the same length stand beside it. */
    public static final int BESIDE = 4;

    public Digest {
        before = List.copyOf(before);
        weeks = List.copyOf(weeks);
        if (before.size() != BESIDE) {
            throw new IllegalArgumentException("a digest has " + BESIDE + " others beside it, not " + before.size());
        }
    }

    public Period period() {
        return now.period();
    }

    /**
     * A number and what it is held against.
     *
     * @param before the same of the one before
     * @param usual  the median of the four before, by nearest rank, of those in which there were enough; empty where
     *               there was none
     */
    public record Compared<M extends Measured>(M now, M before, OptionalDouble usual) {}

    public <M extends Measured> Compared<M> compare(Function<Figures, M> figure) {
        List<Double> values = before.stream()
                .map(figure)
                .flatMap(measured -> measured.value().stream().boxed())
                .sorted()
                .toList();
        OptionalDouble usual =
                values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(values.get((values.size() - 1) / 2));
        return new Compared<>(figure.apply(now), figure.apply(before.get(0)), usual);
    }
}
