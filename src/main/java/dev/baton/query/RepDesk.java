package dev.baton.query;

import dev.baton.lead.OwnedLead;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reps did and have to do. All instants are the domain clock's. */
public interface RepDesk {

    /**
     * What each of them did in that time, without what they took back.
     *
     * @return one for each of those asked for
     */
    Map<UserId, RepWeek> did(Set<UserId> reps, Instant from, Instant until);

    /** What somebody has to do, by what is due first; what is never due comes last. */
    List<Due> work(UserId rep, int limit);

    /**
     * A lead that is to be worked.
     *
     * @param at when its next step is due, or until when it is to be touched first; null where neither is
     */
    record Due(OwnedLead lead, @Nullable Instant at) {}
}
