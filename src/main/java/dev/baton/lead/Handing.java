package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manager moves a lead.
 *
 * @param by        who does
 * @param ownerHere whether whoever has it can still be told
 */
public record Handing(Actor by, Instant at, boolean ownerHere) {

    Claim claimFor(UserId rep) {
        return new Claim(rep, at);
    }

    Event to(UserId rep, HandOff handOff, @Nullable UserId from) {
        return new Reassignment.Reassigned(at, by, handOff.cycle(), from, rep);
    }

    Change given(Lead before, Lead after, Event event, UserId rep) {
        List<Notice> notices = notices(before, event);
        notices.add(new Notice.ContactForOwner(rep));
        return new Change(before, after, List.of(event), notices, null);
    }

    Change back(OwnedLead before) {
        Event event = new Reassignment.HandedBack(at, by, before.committed().cycle(), before.owner());
        Lead after = new OpenLead(before.record().next(), before.committed(), before.touches());
        return new Change(before, after, List.of(event), notices(before, event), null);
    }

    private List<Notice> notices(Lead before, Event event) {
        List<Notice> notices = new ArrayList<>(List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)));
        before.claim()
                .filter(claim -> ownerHere)
                .ifPresent(
                        claim -> notices.add(new Notice.Reminder(claim.owner(), Notice.Reminder.About.MOVED_AWAY, at)));
        return notices;
    }
}
