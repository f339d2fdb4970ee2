package dev.baton.fortnight;

import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Reassignment;
import java.util.ArrayList;
import java.util.List;

/** Every clock of a lead that rang, each named so that no two are the same. */
final class Rung {

    private Rung() {}

    /** Whoever has it newly hears its clocks for themselves. */
    static List<String> of(List<Event> history) {
        List<String> rung = new ArrayList<>();
        int owners = 0;
        for (Event event : history) {
            if (event instanceof Event.Claimed || event instanceof Reassignment.Reassigned) {
                owners++;
            } else if (event instanceof Event.PromiseRan ran) {
                rung.add(owners + " " + ran.cycle() + " " + ran.promise() + " " + ran.stage() + " " + ran.due());
            } else if (event instanceof Event.TakenBack back) {
                rung.add("taken back " + back.since());
            } else if (event instanceof FollowUp.StepDue step) {
                rung.add("step " + owners + " " + step.cycle() + " " + step.due());
            } else if (event instanceof OfferEvent.OfferEnded ended) {
                rung.add("offer " + ended.rep() + " " + ended.at());
            }
        }
        return rung;
    }
}
