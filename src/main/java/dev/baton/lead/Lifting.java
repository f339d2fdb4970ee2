package dev.baton.lead;

import java.time.Instant;
import java.util.List;

/** Whoever comes in with the lead's e-mail address or domain is not held for that any more; it stays as it is until they do. */
public record Lifting(Actor by, Instant at) implements Lead.Phases<Change> {

    @Override
    public Change held(HeldLead lead) {
        return lifted(lead, lead.with(lead.record().next()));
    }

    @Override
    public Change open(OpenLead lead) {
        return lifted(lead, lead.with(lead.record().next()));
    }

    @Override
    public Change owned(OwnedLead lead) {
        return lifted(lead, lead.with(lead.record().next()));
    }

    @Override
    public Change settled(SettledLead lead) {
        LeadRecord next = lead.record().next();
        if (lead instanceof PursuedLead pursued) {
            return lifted(lead, pursued.with(next));
        }
        return lifted(
                lead,
                lead instanceof MergedLead merged
                        ? new MergedLead(next, merged.ending(), merged.survivor())
                        : ((DormantLead) lead).with(next));
    }

    private Change lifted(Lead before, Lead after) {
        Event event = new Aftermath.Lifted(at, by);
        List<Notice> notices =
                after.handOff().isEmpty() ? List.of() : List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(before, after, List.of(event), notices, null);
    }
}
