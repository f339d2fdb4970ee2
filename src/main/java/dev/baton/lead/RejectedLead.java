package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Its hand-off was at fault. */
public record RejectedLead(LeadRecord record, Ending ending) implements TurnedDownLead {

    /**
     * What was wrong with it is mended, so it goes where it was, in the same cycle; held where it is not ready like that.
     *
     * @param field   a fact's name
     * @param handOff as for a first time; asked for where it is ready
     */
    public Change fix(Actor by, Instant at, String field, Correction mended, Supplier<HandOff> handOff) {
        HandOff last = ending.handOff();
        Event fixed = new Aftermath.Fixed(at, by, last.cycle(), field);
        LeadRecord newer = record.corrected(mended.facts(), mended.rescored());
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.CardChanged(last));
        notices.add(new Notice.ThreadLine(fixed, last));
        if (!mended.rescored().ready()) {
            HeldLead held = new HeldLead(newer, ending);
            Event stays = new Event.Held(
                    at, by, mended.rescored().score(), mended.rescored().pointsMissing());
            return new Change(this, held, List.of(fixed, stays), notices, null);
        }
        HandOff next = handOff.get().asNextPlaceAfter(last);
        Event.HandedOff handedOff = Happenings.handedOff(by, next);
        notices.addAll(Happenings.handOffNotices(next, handedOff));
        OpenLead open = new OpenLead(newer, next, ending.touches());
        return new Change(this, open, List.of(fixed, handedOff), notices, null);
    }

    @Override
    public RejectedLead with(LeadRecord newer) {
        return new RejectedLead(newer, ending);
    }

    @Override
    public State state() {
        return State.REJECTED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.rejected(this);
    }
}
