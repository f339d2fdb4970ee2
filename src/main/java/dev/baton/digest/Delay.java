package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How long something took for many.
 *
 * @param waits what has not happened yet is among them, and counts as infinite
 */
public record Delay(List<Wait> waits) implements Measured {

    public Delay {
        waits = waits.stream().sorted(Wait.LONGEST_LAST).toList();
    }

    /**
     * A duration by nearest rank.
     *
     * @param length      that long, or longer than that
     * @param notYetOver  whether it had not happened for the one at that rank: prints as {@code > x}
     */
    public record Ranked(Duration length, boolean notYetOver) {}

    public Optional<Ranked> median() {
        return ranked(50);
    }

    public Optional<Ranked> p90() {
        return ranked(90);
    }

    /** What had not happened took at least as long as it had taken so far, so the rank among those is a lower bound. */
    private Optional<Ranked> ranked(int percent) {
        if (n() < ENOUGH) {
            return Optional.empty();
        }
        int rank = (n() * percent + 99) / 100;
        if (waits.get(rank - 1).over()) {
            return Optional.of(new Ranked(waits.get(rank - 1).length(), false));
        }
        Duration atLeast = waits.stream()
                .map(Wait::length)
                .sorted(Comparator.naturalOrder())
                .skip(rank - 1L)
                .findFirst()
                .orElseThrow();
        return Optional.of(new Ranked(atLeast, true));
    }

    public Share withinFiveMinutes() {
        return share(wait -> wait.over() && wait.length().compareTo(Duration.ofMinutes(5)) <= 0);
    }

    public Share withinAnHour() {
        return share(wait -> wait.over() && wait.length().compareTo(Duration.ofHours(1)) <= 0);
    }

    public Share never() {
        return share(wait -> !wait.over());
    }

    private Share share(Predicate<Wait> which) {
        return new Share(
                new Count(waits.stream().filter(which).map(Wait::lead).toList()),
                new Count(waits.stream().map(Wait::lead).toList()));
    }

    @Override
    public int n() {
        return waits.size();
    }

    @Override
    public List<LeadNumber> leads() {
        return waits.stream().map(Wait::lead).toList();
    }

    /** The median, in seconds. */
    @Override
    public OptionalDouble value() {
        return seconds(median());
    }

    static OptionalDouble seconds(Optional<Ranked> ranked) {
        return ranked.stream()
                .mapToDouble(one -> one.notYetOver()
                        ? Double.POSITIVE_INFINITY
                        : one.length().toMillis() / 1000.0)
                .findFirst();
    }
}
