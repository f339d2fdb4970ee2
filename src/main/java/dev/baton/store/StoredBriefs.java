package dev.baton.store;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.lead.UserId;
import dev.baton.team.CampaignOwners;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The briefs in the database. */
final class StoredBriefs implements BriefBook {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    /** @param clock real time */
    StoredBriefs(Reads reads, Writes writes, CommitListeners listeners, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public Optional<Brief> find(String campaign) {
        return reads.read(handle -> id(handle, campaign).flatMap(id -> BriefRows.find(handle, id)));
    }

    @Override
    public Optional<Brief> find(long id) {
        return reads.read(handle -> BriefRows.find(handle, id));
    }

    @Override
    public Optional<Brief> ofWish(long wish) {
        return reads.read(handle -> handle.createQuery("select brief from brief_wish where id = :wish")
                .bind("wish", wish)
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> BriefRows.find(handle, id)));
    }

    private static Optional<Long> id(Handle handle, String campaign) {
        return handle.createQuery("select id from brief where campaign = :campaign")
                .bind("campaign", CampaignOwners.same(campaign))
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public Optional<Brief> begin(String campaign, Draft draft) {
        Optional<Brief> begun = writes.write(handle -> {
            // Two who begin it at the same moment wait for each other here.
            Counters.BRIEF.hold(handle);
            if (id(handle, campaign).isPresent()) {
                return Optional.empty();
            }
            long id = Counters.BRIEF.next(handle);
            handle.createUpdate("insert into brief (id, campaign, name, version) values (:id, :campaign, :name, 1)")
                    .bind("id", id)
                    .bind("campaign", CampaignOwners.same(campaign))
                    .bind("name", campaign.strip())
                    .execute();
            BriefRows.write(handle, id, 1, draft);
            rows(handle).show(id);
            return BriefRows.find(handle, id);
        });
        begun.ifPresent(brief -> listeners.committed());
        return begun;
    }

    @Override
    public Brief change(long id, Draft draft) {
        Brief changed = writes.write(handle -> {
            int version = handle.createQuery("update brief set version = version + 1 where id = :id returning version")
                    .bind("id", id)
                    .mapTo(int.class)
                    .one();
            BriefRows.write(handle, id, version, draft);
            rows(handle).show(id);
            return BriefRows.find(handle, id).orElseThrow();
        });
        listeners.committed();
        return changed;
    }

    @Override
    public boolean looksRight(long id, UserId rep, Instant at) {
        boolean first = writes.write(handle -> {
            int added = handle.createUpdate("""
                            insert into brief_right (brief, version, person, at)
                            select b.id, b.version, :person, :at from brief b where b.id = :id
                            on conflict (brief, version, person) do nothing
                            """)
                    .bind("id", id)
                    .bind("person", rep.value())
                    .bind("at", at.toEpochMilli())
                    .execute();
            if (added == 1) {
                rows(handle).show(id);
            }
            return added == 1;
        });
        if (first) {
            listeners.committed();
        }
        return first;
    }

    @Override
    public boolean wish(long id, UserId rep, String text, UserId owner, Instant at) {
        boolean kept = writes.write(handle -> {
            // Whoever asks twice at once waits here, so that the second is counted with the first.
            handle.createUpdate("update brief set version = version where id = :id")
                    .bind("id", id)
                    .execute();
            if (wishes(handle, id, rep) >= WISHES) {
                return false;
            }
            long wish = handle.createQuery("""
                            insert into brief_wish (brief, version, person, at, text)
                            select b.id, b.version, :person, :at, :text from brief b where b.id = :id
                            returning id
                            """)
                    .bind("id", id)
                    .bind("person", rep.value())
                    .bind("at", at.toEpochMilli())
                    .bind("text", text)
                    .mapTo(long.class)
                    .one();
            rows(handle).show(id);
            rows(handle).items().add(NewItems.Item.ofWish(wish, owner));
            return true;
        });
        if (kept) {
            listeners.committed();
        }
        return kept;
    }

    private static long wishes(Handle handle, long id, UserId rep) {
        return handle.createQuery("select count(*) from brief_wish where brief = :id and person = :person")
                .bind("id", id)
                .bind("person", rep.value())
                .mapTo(long.class)
                .one();
    }

    private BriefRows rows(Handle handle) {
        return new BriefRows(handle, new NewItems(handle, clock.instant()));
    }
}
