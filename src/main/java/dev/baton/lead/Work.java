package dev.baton.lead;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is committed together, or not at all.
 *
 * @param once the request that asked for this, so that the same request twice does it once; null where asking twice is
 *             harmless
 */
public record Work(
        List<Admission> admissions,
        List<Change> changes,
        @Nullable Once once) {

    public Work {
        admissions = List.copyOf(admissions);
        changes = List.copyOf(changes);
    }

    /** A lead that does not exist yet: its first change, made once the number is known. Must be pure. */
    @FunctionalInterface
    public interface Admission extends Function<LeadNumber, Change> {}

    public static Work admitting(Admission admission) {
        return new Work(List.of(admission), List.of(), null);
    }

    public static Work of(Change... changes) {
        return new Work(List.of(), List.of(changes), null);
    }

    public Work once(String key) {
        return once(Once.named(key));
    }

    public Work once(Once request) {
        return new Work(admissions, changes, request);
    }
}
