package dev.baton.outbox;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The home tabs that people look at. Whoever opened theirs within a month is owed a fresh one after each commit that
 * concerns them: soon, and one for many commits.
 */
public interface Homes {

    /** They look at it, and are owed a fresh one at once. */
    void opened(UserId person);

    /**
     * They pressed a button there, and are owed a fresh one at once.
     *
     * @param moved the lead that moved because of it; null where nothing did
     */
    void pressed(UserId person, @Nullable LeadNumber moved);

    /** The lead that they moved there a moment ago, unless they opened the tab or pressed something else since. */
    Optional<LeadNumber> lastMoved(UserId person);
}
