package dev.baton.query;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rep has to do, and what they did. All instants are the domain clock's. */
public interface RepDesk {

    /**
     * Their claimed and working leads, what is due first first: the promised first touch, or the next step. Those for which
     * nothing is planned come last.
     *
     * @param limit at least 1
     */
    List<Lead> dueFirst(UserId rep, int limit);

    /** How much of it there is. */
    Load load(UserId rep, Instant now, Instant tomorrow);

    /**
     * @param dueNow due at {@code now} or before
     * @param today  due later, and before {@code tomorrow}
     * @param later  everything else, planned or not
     */
    record Load(long dueNow, long today, long later) {

        public long all() {
            return dueNow + today + later;
        }
    }

    /**
     * What each of them did in that time, without what they took back.
     *
     * @return one for each of those asked for
     */
    Map<UserId, RepWeek> did(Set<UserId> reps, Instant from, Instant until);
}
