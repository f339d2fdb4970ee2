package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants nobody to contact them again is known under another number, too: what that makes of this lead. What
 * was in front of sales, or was to come back, is closed the same way.
 *
 * @param as   the lead with which it was said
 * @param said how that one was turned down
 */
public record LeftAlone(LeadNumber as, Event.TurnedDown said, Actor by, Instant at)
        implements Lead.Phases<Optional<Change>> {

    @Override
    public Optional<Change> held(HeldLead lead) {
        if (lead.scorecard().exclusions().contains(Scorecard.SUPPRESSED)) {
            return Optional.empty();
        }
        Event same = new Aftermath.SamePerson(at, by, as);
        LeadRecord record =
                lead.record().corrected(lead.facts(), lead.scorecard().suppressed());
        List<Notice> notices = lead.ending() == null ? List.of() : told(List.of(same), null);
        return Optional.of(new Change(lead, new HeldLead(record, lead.ending()), List.of(same), notices, null));
    }

    @Override
    public Optional<Change> open(OpenLead lead) {
        return handedOff(lead, null);
    }

    @Override
    public Optional<Change> owned(OwnedLead lead) {
        return handedOff(lead, lead.owner());
    }

    @Override
    public Optional<Change> recycled(RecycledLead lead) {
        return closed(lead, lead.ending().followedBy(by, at, said.reason()), null);
    }

    @Override
    public Optional<Change> settled(SettledLead lead) {
        if (lead instanceof PursuedLead pursued) {
            List<Event> events = List.of(new Aftermath.SamePerson(at, by, as));
            return Optional.of(new Change(lead, pursued.with(lead.record().next()), events, told(events, null), null));
        }
        if (lead instanceof DormantLead dormant) {
            List<Event> events = List.of(
                    new Aftermath.SamePerson(at, by, as),
                    new Aftermath.Suppressed(at, by, lead.ending().handOff().cycle(), true));
            return Optional.of(new Change(lead, dormant.with(lead.record().next()), events, told(events, null), null));
        }
        return Optional.empty();
    }

    private Optional<Change> handedOff(HandedOffLead lead, @Nullable UserId owner) {
        return closed(lead, Ending.of(lead, by, at, said.reason()), owner);
    }

    private Optional<Change> closed(Lead lead, Ending ending, @Nullable UserId owner) {
        HandOff last = ending.handOff();
        List<Event> events = List.of(
                new Event.TurnedDown(at, by, last.cycle(), said.kind(), said.reason(), said.quality(), last.at()),
                new Aftermath.SamePerson(at, by, as),
                new Aftermath.ConsentWithdrawn(at, by, last.cycle()),
                new Aftermath.Suppressed(at, by, last.cycle(), true));
        Lead after = new DisqualifiedLead(lead.record().next(), ending);
        return Optional.of(new Change(lead, after, events, told(events, owner), null));
    }

    /** @param owner who is to leave the contact alone, which they have; null for nobody */
    private static List<Notice> told(List<Event> events, @Nullable UserId owner) {
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.CardChanged());
        events.forEach(event -> notices.add(new Notice.ThreadLine(event)));
        if (owner != null) {
            notices.add(new Notice.ContactOver(owner));
        }
        return notices;
    }
}
