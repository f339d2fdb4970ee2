package dev.baton.query;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Who follows which leads and campaigns, and telling them what became of those. All instants are the domain clock's. */
public interface Follows {

    /** At most so many of one person. */
    int MOST = 100;

    /** What can be followed. */
    sealed interface Subject {

        record OneLead(LeadNumber number) implements Subject {}

        /** @param name in lower case, as a campaign is the same in any case */
        record Campaign(String name) implements Subject {
            public Campaign {
                name = name.strip().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * That somebody follows something.
     *
     * @param daily whether they are told once a day, at five in the afternoon of their zone
     */
    record Follow(UserId person, Subject subject, boolean daily, ZoneId zone) {}

    /**
     * Begins, or changes whether it is daily.
     *
     * @return false if they follow as much as one can already
     */
    boolean begin(Follow follow, Instant now);

    /** @return false if they did not follow it */
    boolean end(UserId person, Subject subject);

    /** By leads and then campaigns. */
    List<Follow> of(UserId person);

    /**
     * Whatever is to be told by now, was not taken back and may be seen by whoever follows, as {@link Sight} has it, goes out,
     * once, whoever else does this at the same time.
     *
     * @return to how many people something is owed now
     */
    int tell(Instant now);
}
