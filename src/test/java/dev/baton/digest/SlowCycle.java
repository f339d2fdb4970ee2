package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened in one cycle of a lead, noted event by event. */
final class SlowCycle {

    /** One time that somebody had it. */
    static final class Having {
        final @Nullable UserId who;
        final Instant since;
        boolean answered;

        Having(@Nullable UserId who, Instant since) {
            this.who = who;
            this.since = since;
        }
    }

    /** One time that somebody turned it down. */
    static final class Down {
        final Event.TurnedDown event;
        String ledTo = "CLOSED";
        boolean settled;

        Down(Event.TurnedDown event) {
            this.event = event;
        }
    }

    final FrozenHandOff row;
    FrozenHandOff last;
    boolean anyway;
    boolean followed;
    boolean missed;
    boolean contested;
    boolean overturned;
    boolean fixEverAsked;
    boolean fixOpen;
    boolean touchRanOutOnOwner;
    int qualified;
    int won;

    @Nullable Long amount;

    @Nullable Instant firstHad;

    @Nullable Instant parkedUntil;

    final List<Event.Touched> touches = new ArrayList<>();
    final List<Down> downs = new ArrayList<>();
    final List<Event> rulings = new ArrayList<>();
    final List<Pursuit.Lost> losses = new ArrayList<>();
    List<Down> downsHere = new ArrayList<>();
    List<Having> having = new ArrayList<>();

    int meetingsHeld;
    int meetingsMissed;
    boolean meetingWaits;

    @Nullable Instant meetingAt;

    SlowCycle(FrozenHandOff row) {
        this.row = row;
        this.last = row;
    }

    void arrive(FrozenHandOff place) {
        last = place;
        fixOpen = false;
        touchRanOutOnOwner = false;
        downsHere = new ArrayList<>();
        having = new ArrayList<>();
    }

    void note(Event event) {
        switch (event.type()) {
            case "handed_off_anyway" -> anyway = true;
            case "claimed" -> had(((Actor.Person) event.by()).id(), event.at());
            case "reassigned" -> had(((Reassignment.Reassigned) event).to(), event.at());
            case "released", "taken_back", "handed_back" -> having.add(new Having(null, event.at()));
            case "touched" -> touched((Event.Touched) event);
            case "step_moved" ->
                plan(
                        ((FollowUp.StepMoved) event).next().channel(),
                        ((FollowUp.StepMoved) event).next().at());
            case "rejected", "disqualified" -> turnedDown((Event.TurnedDown) event);
            case "fix_asked" -> {
                fixEverAsked = true;
                fixOpen = true;
            }
            case "fixed", "merged" -> fixOpen = false;
            case "recycled" -> parkedUntil = ((Event.Recycled) event).until();
            case "promise_missed" -> {
                missed = true;
                boolean touch = ((Event.PromiseRan) event).promise().name().equals("TOUCH");
                touchRanOutOnOwner |= touch && owner() != null;
            }
            case "qualified" -> {
                qualified++;
                answeredBy(event.by());
                Long worth = ((Pursuit.Qualified) event).amount();
                amount = worth == null ? amount : Long.valueOf((amount == null ? 0 : amount) + worth);
            }
            case "disputed" -> contested = true;
            case "dispute_upheld", "dispute_withdrawn", "dispute_overtaken" -> ruled(event);
            case "reject_overturned", "reject_conceded" -> {
                ruled(event);
                overturned = true;
                having.add(new Having(null, event.at()));
            }
            case "won" -> won++;
            case "lost" -> losses.add((Pursuit.Lost) event);
            default -> {}
        }
    }

    private void ruled(Event event) {
        contested = false;
        rulings.add(event);
    }

    private @Nullable UserId owner() {
        return having.isEmpty() ? null : having.get(having.size() - 1).who;
    }

    private void had(UserId who, Instant at) {
        having.add(new Having(who, at));
        firstHad = firstHad == null ? at : firstHad;
    }

    private void answeredBy(Actor by) {
        if (owner() != null && by.equals(new Actor.Person(owner()))) {
            having.get(having.size() - 1).answered = true;
        }
    }

    private void touched(Event.Touched touch) {
        touches.add(touch);
        answeredBy(touch.by());
        switch (touch.outcome()) {
            case MEETING_HELD -> {
                meetingsHeld++;
                meetingWaits = false;
            }
            case NO_SHOW -> {
                meetingsMissed++;
                meetingWaits = false;
            }
            case MEETING_BOOKED -> {
                meetingWaits = true;
                meetingAt = null;
            }
            default -> {}
        }
        if (touch.next() != null) {
            plan(touch.next().channel(), touch.next().at());
        }
    }

    private void plan(Touch.Channel channel, Instant at) {
        if (meetingWaits && channel.name().equals("MEETING")) {
            meetingAt = at;
        }
    }

    private void turnedDown(Event.TurnedDown event) {
        if (event.by() instanceof Actor.Person) {
            answeredBy(event.by());
            Down down = new Down(event);
            downs.add(down);
            downsHere.add(down);
        }
        fixOpen = false;
        if (!having.isEmpty()) {
            having.add(new Having(null, event.at()));
        }
    }

    // What it came to.

    boolean isFirst() {
        return row.cycle() == 1 && !anyway;
    }

    @Nullable Instant firstTouch() {
        return touches.stream()
                .map(Event.Touched::doneAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    boolean everConnected() {
        return touches.stream()
                .map(touch -> touch.outcome().name())
                .anyMatch(List.of("CONNECTED", "MEETING_BOOKED", "MEETING_HELD", "CALL_LATER")::contains);
    }

    boolean wasEverHad() {
        return having.stream().anyMatch(each -> each.who != null);
    }

    private boolean isKept(Instant cutOff) {
        Instant due = last.touchDue();
        if (touchRanOutOnOwner) {
            return true;
        }
        if (due == null || !due.isBefore(cutOff)) {
            return false;
        }
        TreeMap<Instant, Having> line = new TreeMap<>();
        having.forEach(each -> line.put(each.since, each));
        return line.floorEntry(due) != null && line.floorEntry(due).getValue().who != null;
    }

    String verdict(Instant cutOff) {
        if (contested) {
            return "pending";
        }
        for (Down down : downs) {
            if (!down.event.quality()) {
                return "hygiene";
            }
        }
        for (Down down : downsHere) {
            if (down.event.type().equals("rejected")) {
                return fixOpen && !followed ? "pending" : "rejected";
            }
        }
        if (!touches.isEmpty() || overturned || isKept(cutOff)) {
            return "accepted";
        }
        return downsHere.isEmpty() ? "undecided" : "disqualified";
    }

    boolean isDecidedByQuality(Instant cutOff) {
        return List.of("accepted", "rejected", "disqualified").contains(verdict(cutOff));
    }
}
