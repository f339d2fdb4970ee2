package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lead that a rep owns and has yet to bring to an end. */
public sealed interface OwnedLead extends HandedOffLead permits ClaimedLead, WorkingLead {

    Claim owned();

    @Override
    OwnedLead with(LeadRecord newer);

    default UserId owner() {
        return owned().owner();
    }

    @Override
    default Optional<Claim> claim() {
        return Optional.of(owned());
    }

    @Override
    default Change touch(Touch touch, @Nullable NextStep next) {
        List<Touch> all = new ArrayList<>(touches());
        all.add(touch);
        Event event = Event.Touched.of(touch, committed(), all.size(), next);
        return new Change(
                this,
                new WorkingLead(record().next(), committed(), owned(), all, next),
                List.of(event),
                List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)),
                null);
    }

    /** The owner gives it back to the channel. */
    default Change release(Instant at) {
        OpenLead after = new OpenLead(record().next(), committed(), touches());
        Event event =
                new Event.Released(at, new Actor.Person(owner()), committed().cycle());
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, after, List.of(event), notices, null);
    }

    /** It was not meant to be theirs: it is nobody's, as it was before. */
    default Change undoClaim(Undoing undoing) {
        OpenLead before = new OpenLead(record().next(), committed(), touches(), undoing.offer());
        return undoing.of(this, before, committed(), new Notice.ContactOver(owner()));
    }

    /** The same, newly somebody's. */
    OwnedLead ownedBy(Claim claim);

    /** A manager gives it to another rep, with everything that was done and is planned. */
    default Change assign(UserId rep, Handing handing) {
        OwnedLead after = ownedBy(handing.claimFor(rep));
        return handing.given(this, after, handing.to(rep, committed(), owner()), rep);
    }

    /** A manager gives it back to the channel in its owner's place. */
    default Change handBack(Handing handing) {
        return handing.back(this);
    }

    /** Came in again while somebody has it. */
    default Change receive(Arrival arrival, Scorecard rescored) {
        Event event = arrival.event(this, rescored);
        List<Notice> notices =
                List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.CameInAgain(owner()));
        return new Change(
                this,
                with(record().joinedBy(arrival, rescored)),
                List.of(event),
                notices,
                arrival.toKeep().orElse(null));
    }
}
