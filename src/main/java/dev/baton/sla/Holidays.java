package dev.baton.sla;

import java.time.LocalDate;
import java.util.Set;

/** The days on which a team does not work although its week has them. Always answers the same for the same day. */
@FunctionalInterface
public interface Holidays {

    Holidays NONE = day -> false;

    /** @param day as the team's calendar on the wall shows it */
    boolean has(LocalDate day);

    /** These and some more. */
    default Holidays with(Set<LocalDate> more) {
        return more.isEmpty() ? this : new Joined(this, more);
    }

    record Joined(Holidays holidays, Set<LocalDate> more) implements Holidays {
        public Joined {
            more = Set.copyOf(more);
        }

        @Override
        public boolean has(LocalDate day) {
            return more.contains(day) || holidays.has(day);
        }
    }
}
