package dev.baton.lead;

import java.util.List;
import java.util.function.Function;

/**
 * What is committed together, or not at all.
 *
 * @param onces the names of the request that asked for this, so that the same request twice does it once; none where
 *              asking twice is harmless
 */
public record Work(List<Admission> admissions, List<Change> changes, List<Once> onces) {

    public Work {
        admissions = List.copyOf(admissions);
        changes = List.copyOf(changes);
        onces = List.copyOf(onces);
    }

    /** A lead that does not exist yet: its first change, made once the number is known. Must be pure. */
    @FunctionalInterface
    public interface Admission extends Function<LeadNumber, Change> {}

    public static Work admitting(Admission admission) {
        return new Work(List.of(admission), List.of(), List.of());
    }

    public static Work of(Change... changes) {
        return new Work(List.of(), List.of(changes), List.of());
    }

    public Work once(String key) {
        return once(Once.named(key));
    }

    public Work once(Once request) {
        return once(List.of(request));
    }

    /** Carried out once, whichever of these names it comes under again. */
    public Work once(List<Once> names) {
        return new Work(admissions, changes, names);
    }
}
