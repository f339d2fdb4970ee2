package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lead that was in front of sales before is to be there again, if it has not been there too often. */
final class Comeback {

    private final Lead before;
    private final Ending ending;

    Comeback(Lead before, Ending ending) {
        this.before = before;
        this.ending = ending;
    }

    /** Because the person came in again. */
    Change with(Arrival arrival, Scorecard rescored, HandOff first) {
        Event cameIn = arrival.event(before, rescored);
        LeadRecord record = before.record().joinedBy(arrival, rescored);
        return handOff(record, cameIn, arrival.toKeep().orElse(null), arrival.by(), first);
    }

    /** Because it is time. */
    Change onTime(HandOff first) {
        return handOff(before.record().next(), null, null, new Actor.Baton(), first);
    }

    private Change handOff(
            LeadRecord record, @Nullable Event cameIn, @Nullable Submission submission, Actor by, HandOff first) {
        HandOff last = ending.handOff();
        List<Event> events = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.CardChanged(last));
        if (cameIn != null) {
            events.add(cameIn);
            notices.add(new Notice.ThreadLine(cameIn, last));
        }
        if (last.cycle() == HandOff.CYCLES) {
            Event spent = spent(first, last);
            events.add(spent);
            notices.add(new Notice.ThreadLine(spent, last));
            Ending now = ending.followedBy(spent.by(), spent.at(), Reason.SPENT);
            return new Change(before, new DisqualifiedLead(record, now), events, notices, submission);
        }
        HandOff next = first.asCycleAfter(last);
        Event.HandedOff handedOff = Happenings.handedOff(by, next);
        events.add(handedOff);
        notices.addAll(Happenings.handOffNotices(next, handedOff));
        return new Change(before, new OpenLead(record, next), events, notices, submission);
    }

    private static Event spent(HandOff first, HandOff last) {
        return new Event.TurnedDown(
                first.at(), new Actor.Baton(), last.cycle(), Reason.Kind.DISQUALIFY, Reason.SPENT, false, last.at());
    }
}
