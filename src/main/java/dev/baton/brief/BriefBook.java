package dev.baton.brief;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps briefs, with the messages that are owed for them. Each call is stored whole or not at all. */
public interface BriefBook {

    /** A person asks for at most so much of one brief. */
    int WISHES = 10;

    /** @param campaign written in any way */
    Optional<Brief> find(String campaign);

    Optional<Brief> find(long id);

    /** Of which brief this is a wish. */
    Optional<Brief> ofWish(long wish);

    /** Posts the first version; empty where there is a brief of that campaign already. */
    Optional<Brief> begin(String campaign, Draft draft);

    /** Makes another version of it, in the channels where it stands and the new ones. */
    Brief change(long id, Draft draft);

    /** Whether they had not said so of this version before. */
    boolean looksRight(long id, UserId rep, Instant at);

    /**
     * Keeps it with the campaign and owes whoever looks after that a message.
     *
     * @param owner who is told
     * @return false where this person has asked for {@link #WISHES} things already
     */
    boolean wish(long id, UserId rep, String text, UserId owner, Instant at);

    /**
     * A version before it is stored.
     *
     * @param channels at least one
     */
    record Draft(UserId by, Instant at, Brief.Content content, List<String> channels) {
        public Draft {
            channels = List.copyOf(channels);
        }
    }
}
