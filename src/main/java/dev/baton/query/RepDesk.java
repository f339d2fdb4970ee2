package dev.baton.query;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What reps did. All instants are the domain clock's. */
public interface RepDesk {

    /**
     * What each of them did in that time, without what they took back.
     *
     * @return one for each of those asked for
     */
    Map<UserId, RepWeek> did(Set<UserId> reps, Instant from, Instant until);
}
