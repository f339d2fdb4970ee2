package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Promise;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One lead to which things happen by chance, as the desk would write them down. */
final class Life {

    private static final List<UserId> REPS = List.of(new UserId("U0ANA"), new UserId("U0BEN"), new UserId("U0CAT"));
    private static final Actor MANAGER = new Actor.Person(new UserId("U0MAX"));
    private static final Actor BATON = new Actor.Baton();
    private static final List<String> OUTSIDE = List.of("wrong_territory", "duplicate", "existing_customer");

    final LeadNumber number;
    final List<FrozenHandOff> rows = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    private final RandomGenerator chance;
    private Instant now;
    int cycle;

    @Nullable UserId owner;

    int touches;

    Life(long number, Instant begin, RandomGenerator chance) {
        this.number = new LeadNumber(number);
        this.now = begin;
        this.chance = chance;
        events.add(new Event.Received(now, new Actor.Importer()));
    }

    boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    Instant now() {
        return now;
    }

    /** Mostly minutes, sometimes days. */
    void timePasses() {
        long[] most = {2, 30, 300, 2_000, 15_000};
        now = now.plus(Duration.ofSeconds(1 + chance.nextLong(most[chance.nextInt(most.length)] * 60)));
    }

    void waitUntil(Instant then) {
        now = then.isAfter(now) ? then : now;
    }

    UserId somebody() {
        return REPS.get(chance.nextInt(REPS.size()));
    }

    private Actor me() {
        return new Actor.Person(owner == null ? somebody() : owner);
    }

    void held() {
        events.add(new Event.Held(now, BATON, 20, 30));
    }

    void handOff(int inCycle) {
        boolean sentOn = inCycle == cycle;
        cycle = inCycle;
        owner = null;
        touches = sentOn ? touches : 0;
        int score = chance.nextInt(45, 101);
        String territory = List.of("emea", "americas").get(chance.nextInt(2));
        Instant ready = sentOn ? rows.get(rows.size() - 1).readyAt() : now.minusSeconds(chance.nextInt(600));
        rows.add(new FrozenHandOff(
                number,
                rows.size() + 1,
                cycle,
                ready,
                now,
                once(8) ? null : now.plusSeconds(chance.nextInt(1, 4_000)),
                score,
                score > 79 ? "hot" : null,
                once(9) ? null : territory,
                once(12) ? null : List.of("Website", "Webinar", "Fair").get(chance.nextInt(3)),
                once(2) ? null : List.of("may", "June").get(chance.nextInt(2)),
                once(12) ? null : scorecard(score),
                once(10) ? null : now.plusSeconds(chance.nextInt(600, 90_000)),
                once(10) ? null : now.plusSeconds(chance.nextInt(600, 300_000))));
        events.add(new Event.HandedOff(now, BATON, cycle, score, null, territory, "#leads"));
    }

    private Scorecard scorecard(int score) {
        return new Scorecard(
                1,
                score,
                null,
                50,
                List.of(
                        new Scorecard.Result("demo", 30, !once(3)),
                        new Scorecard.Result("size", 20, once(2)),
                        new Scorecard.Result("title", 20, once(2))),
                once(6) ? List.of("contactable") : List.of(),
                List.of());
    }

    void anyway() {
        events.add(new Aftermath.HandedOffAnyway(now, MANAGER, cycle, 30, 20));
    }

    void claim() {
        owner = somebody();
        events.add(new Event.Claimed(
                now, new Actor.Person(owner), cycle, rows.get(rows.size() - 1).committedAt(), null));
    }

    void reassign() {
        UserId to = somebody();
        events.add(new Reassignment.Reassigned(now, MANAGER, cycle, owner, to));
        owner = to;
    }

    void leave() {
        UserId mine = owner == null ? somebody() : owner;
        events.add(
                switch (chance.nextInt(3)) {
                    case 0 -> new Event.Released(now, new Actor.Person(mine), cycle);
                    case 1 -> new Event.TakenBack(now, BATON, cycle, mine, now);
                    default -> new Reassignment.HandedBack(now, MANAGER, cycle, mine);
                });
        owner = null;
    }

    void late(Promise promise) {
        Promise.Stage stage = List.of(Promise.Stage.values()).get(chance.nextInt(3));
        events.add(new Event.PromiseRan(now, BATON, cycle, promise, stage, now));
    }

    void touch() {
        Touch.Outcome[] outcomes = Touch.Outcome.values();
        Touch.Outcome outcome = outcomes[chance.nextInt(outcomes.length)];
        Instant done = once(3) ? now.minusSeconds(chance.nextInt(20_000)) : now;
        touches++;
        events.add(new Event.Touched(
                now, me(), cycle, Touch.Channel.CALL, outcome, done, touches, null, once(2) ? step() : null, null));
    }

    void moveStep() {
        events.add(new FollowUp.StepMoved(now, me(), cycle, step()));
    }

    private NextStep step() {
        return new NextStep(
                once(4) ? Touch.Channel.CALL : Touch.Channel.MEETING, now.plusSeconds(chance.nextInt(600_000)));
    }

    void qualify() {
        events.add(new Pursuit.Qualified(now, me(), cycle, once(3) ? null : chance.nextLong(1, 90_000)));
    }

    void win() {
        events.add(new Pursuit.Won(now, me(), cycle));
    }

    void lose() {
        events.add(new Pursuit.Lost(
                now, me(), cycle, List.of("price", "timing", "other").get(chance.nextInt(3))));
    }

    void turnDown(String reason, Reason.Kind kind, Actor by) {
        boolean quality = by instanceof Actor.Person && !OUTSIDE.contains(reason);
        events.add(new Event.TurnedDown(
                now, by, cycle, kind, reason, quality, rows.get(rows.size() - 1).committedAt()));
    }

    void reject(String reason) {
        turnDown(reason, Reason.Kind.REJECT, me());
    }

    void disqualify(String reason) {
        turnDown(reason, Reason.Kind.DISQUALIFY, me());
    }

    void closedByBaton() {
        turnDown(Reason.SPENT, Reason.Kind.DISQUALIFY, BATON);
    }

    /** @return until when */
    Instant park() {
        Instant until = now.plus(Duration.ofHours(1 + chance.nextInt(900)));
        events.add(new Event.Recycled(now, me(), cycle, until));
        return until;
    }

    void add(Event event) {
        events.add(event);
    }

    /** Takes back everything from that place on, as if nothing had happened since. */
    void undo(int from, String what) {
        List<Integer> places = new ArrayList<>();
        for (int place = from; place <= events.size(); place++) {
            places.add(place);
        }
        now = now.plusSeconds(chance.nextInt(1, 600));
        events.add(new Aftermath.Undone(now, me(), cycle, what, places));
    }

    History history() {
        return new History(number, rows, events);
    }
}
