package dev.baton.lead;

import java.time.Instant;
import java.util.List;

/** Parked until a date, then handed off again. */
public record RecycledLead(LeadRecord record, Ending ending, Instant until) implements TurnedDownLead {

    /**
     * Its date has come.
     *
     * @param handOff as for a first time
     */
    public Change handOffAgain(HandOff handOff) {
        return new Comeback(this, ending).onTime(handOff);
    }

    /** Its date has come, and it is suppressed by now: it stays closed. */
    public Change stayClosed(Instant at) {
        HandOff last = ending.handOff();
        Actor by = new Actor.Baton();
        Event closed =
                new Event.TurnedDown(at, by, last.cycle(), Reason.Kind.DISQUALIFY, Reason.SUPPRESSED, false, last.at());
        Lead after = new DisqualifiedLead(record.next(), ending.followedBy(by, at, Reason.SUPPRESSED));
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(closed));
        return new Change(this, after, List.of(closed), notices, null);
    }

    @Override
    public RecycledLead with(LeadRecord newer) {
        return new RecycledLead(newer, ending, until);
    }

    @Override
    public State state() {
        return State.RECYCLED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.recycled(this);
    }
}
