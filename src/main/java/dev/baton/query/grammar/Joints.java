package dev.baton.query.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what "and" and "or" join can be asked together: the values of one filter are alternatives, the filters all hold. */
final class Joints {

    private static final Set<Kind> ORIGINS = EnumSet.of(Kind.CAMPAIGN, Kind.SOURCE);

    private Joints() {}

    /** Why not; empty where it can. */
    static Optional<String> problem(List<Meaning> placed) {
        Kind before = Kind.FILLER;
        Kind joint = Kind.FILLER;
        for (Meaning meaning : placed) {
            Kind kind = meaning.kind();
            if (kind == Kind.AND || kind == Kind.OR) {
                joint = kind;
            } else if (kind.narrows()) {
                boolean parted = before.narrows() && before != kind;
                if (parted && joint == Kind.OR) {
                    return Optional.of(
                            "I cannot ask for leads that are one thing or another of a different sort; ask twice.");
                }
                if (parted && joint == Kind.AND && ORIGINS.containsAll(Set.of(before, kind))) {
                    return Optional.of(
                            "I can ask for several campaigns or for several sources, not for both at once; ask twice.");
                }
                before = kind;
                joint = Kind.FILLER;
            }
        }
        return Optional.empty();
    }
}
