package dev.baton.digest;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One lead replayed from its first event to the cut-off. */
final class SlowLead {

    final long number;
    final List<SlowCycle> cycles = new ArrayList<>();
    final List<Instant> held = new ArrayList<>();

    SlowLead(History lead, Instant cutOff) {
        number = lead.lead().value();
        for (Event event : living(lead.events(), cutOff)) {
            if (event instanceof Event.Held) {
                held.add(event.at());
            }
            if (event instanceof Event.HandedOff off) {
                handedOff(lead.handOffs(), off);
            } else if (!cycles.isEmpty()) {
                cycles.get(cycles.size() - 1).note(event);
            }
            cycles.forEach(cycle -> cycle.downs.forEach(down -> lead(down, event)));
        }
    }

    static List<Event> living(List<Event> events, Instant cutOff) {
        List<Event> told = new ArrayList<>();
        for (Event event : events) {
            if (!event.at().isBefore(cutOff)) {
                break;
            }
            told.add(event);
        }
        boolean[] dead = new boolean[told.size()];
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) instanceof Aftermath.Undone undone) {
                dead[i] = true;
                undone.events().forEach(place -> dead[place - 1] = true);
            } else if (told.get(i) instanceof Dispute.Overturned overturned) {
                overturned.events().forEach(place -> dead[place - 1] = true);
            } else if (told.get(i) instanceof Dispute.Conceded conceded) {
                conceded.events().forEach(place -> dead[place - 1] = true);
            }
        }
        List<Event> living = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!dead[i]) {
                living.add(told.get(i));
            }
        }
        return living;
    }

    private void handedOff(List<FrozenHandOff> rows, Event.HandedOff event) {
        for (FrozenHandOff row : rows) {
            if (row.committedAt().equals(event.at())) {
                if (!cycles.isEmpty() && cycles.get(cycles.size() - 1).row.cycle() == row.cycle()) {
                    cycles.get(cycles.size() - 1).arrive(row);
                } else {
                    cycles.forEach(earlier -> earlier.followed = true);
                    cycles.add(new SlowCycle(row));
                }
            }
        }
    }

    /** What it led to is the first that follows and says so, unless it was turned down again before. */
    private static void lead(SlowCycle.Down down, Event event) {
        if (down.settled || event == down.event) {
            return;
        }
        switch (event.type()) {
            case "rejected", "disqualified" -> down.settled = true;
            case "fix_asked" -> down.ledTo = "TO_MEND";
            case "fixed" -> settle(down, "MENDED");
            case "merged" -> settle(down, "MERGED");
            case "held", "held_back" -> settle(down, "HELD");
            case "recycled" -> settle(down, "RECYCLED");
            case "handed_off" -> {
                boolean here = ((Event.HandedOff) event).cycle() == down.event.cycle();
                settle(down, here && down.ledTo.equals("CLOSED") ? "SENT_ON" : "CLOSED");
            }
            default -> {}
        }
    }

    private static void settle(SlowCycle.Down down, String ledTo) {
        down.ledTo = ledTo;
        down.settled = true;
    }

    boolean isHeldIn(Instant from, Instant until) {
        return cycles.isEmpty() && held.stream().anyMatch(at -> !at.isBefore(from) && at.isBefore(until));
    }
}
