package dev.baton.query;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reassignment;
import dev.baton.lead.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The same figures, counted lead by lead and event by event. */
final class SlowReport {

    private final RealHistory history;
    private final Predicate<Lead> asked;
    private final Predicate<Instant> within;
    private final Map<State, Long> states = new EnumMap<>(State.class);
    private final Map<String, Map<LedTo, Long>> turnDowns = new TreeMap<>();
    private final Set<LeadNumber> claimed = new HashSet<>();
    private final Set<LeadNumber> touched = new HashSet<>();
    private final Set<LeadNumber> connected = new HashSet<>();
    private final Set<LeadNumber> anyway = new HashSet<>();
    private final Set<LeadNumber> own = new HashSet<>();
    private final Set<LeadNumber> turnedDown = new HashSet<>();
    private final List<Duration> systemDelays = new ArrayList<>();
    private final List<Duration> claimDelays = new ArrayList<>();
    private final List<Duration> touchDelays = new ArrayList<>();
    private final List<Duration> buyerWaits = new ArrayList<>();
    private long atDoor;
    private long cycles;

    SlowReport(RealHistory history, Predicate<Lead> asked, Predicate<Instant> within) {
        this.history = history;
        this.asked = asked;
        this.within = within;
    }

    Report count() {
        history.all().stream().filter(asked).forEach(this::add);
        List<Report.TurnDowns> reasons = turnDowns.entrySet().stream()
                .map(each -> new Report.TurnDowns(
                        each.getKey(),
                        each.getValue().values().stream().mapToLong(n -> n).sum(),
                        each.getValue()))
                .sorted(Comparator.comparing((Report.TurnDowns each) -> -each.times())
                        .thenComparing(Report.TurnDowns::reason))
                .toList();
        return new Report(
                states,
                atDoor,
                anyway.size(),
                own.size(),
                new Report.Ever(claimed.size(), touched.size(), connected.size()),
                reasons,
                turnedDown.size(),
                new Report.Waits(
                        wait(systemDelays, cycles),
                        wait(claimDelays, cycles),
                        wait(touchDelays, claimDelays.size()),
                        wait(buyerWaits, cycles)));
    }

    private static Wait wait(List<Duration> delays, long of) {
        List<Duration> sorted = delays.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * 0.5);
        return new Wait(rank == 0 ? null : sorted.get(rank - 1), sorted.size(), of - sorted.size());
    }

    /** @param handOff number of a cycle's first */
    private record Begun(int handOff, Instant at) {}

    private void add(Lead lead) {
        List<Event> all = history.of(lead.number());
        List<Event> stand = standing(all);
        Map<Integer, Begun> begun = new TreeMap<>();
        List<Event.HandedOff> handOffs = all.stream()
                .filter(Event.HandedOff.class::isInstance)
                .map(Event.HandedOff.class::cast)
                .toList();
        for (int number = 1; number <= handOffs.size(); number++) {
            Event.HandedOff off = handOffs.get(number - 1);
            begun.putIfAbsent(off.cycle(), new Begun(number, off.at()));
        }
        if (begun.isEmpty()) {
            atDoor += lead.state() == State.HELD && within.test(lead.record().receivedAt()) ? 1 : 0;
            return;
        }
        List<Integer> counted = begun.keySet().stream()
                .filter(cycle ->
                        within.test(Objects.requireNonNull(begun.get(cycle)).at()))
                .toList();
        if (!counted.isEmpty()) {
            states.merge(lead.state(), 1L, Long::sum);
        }
        counted.forEach(cycle -> addCycle(lead, cycle, Objects.requireNonNull(begun.get(cycle)), stand));
    }

    private static List<Event> standing(List<Event> all) {
        Set<Integer> undone = new HashSet<>();
        all.stream()
                .filter(Aftermath.Undone.class::isInstance)
                .forEach(event -> undone.addAll(((Aftermath.Undone) event).events()));
        List<Event> standing = new ArrayList<>();
        for (int place = 1; place <= all.size(); place++) {
            if (!undone.contains(place)) {
                standing.add(all.get(place - 1));
            }
        }
        return standing;
    }

    private void addCycle(Lead lead, int cycle, Begun begun, List<Event> stand) {
        cycles++;
        @Nullable Instant claim = null;
        @Nullable Instant touch = null;
        for (int i = 0; i < stand.size(); i++) {
            Event event = stand.get(i);
            if ((event instanceof Event.Claimed each && each.cycle() == cycle)
                    || (event instanceof Reassignment.Reassigned moved && moved.cycle() == cycle)) {
                claim = claim == null ? event.at() : claim;
            } else if (event instanceof Event.Touched each && each.cycle() == cycle) {
                touch = touch == null || each.doneAt().isBefore(touch) ? each.doneAt() : touch;
                if (Set.of("connected", "meeting_booked", "meeting_held", "call_later")
                        .contains(each.outcome().code())) {
                    connected.add(lead.number());
                }
            } else if (event instanceof Aftermath.HandedOffAnyway off && off.cycle() == cycle) {
                anyway.add(lead.number());
            } else if (event instanceof Aftermath.HandedOffAsOwn off && off.cycle() == cycle) {
                own.add(lead.number());
            } else if (event instanceof Event.TurnedDown down
                    && down.cycle() == cycle
                    && !down.by().code().equals("baton")) {
                turnedDown.add(lead.number());
                turnDowns
                        .computeIfAbsent(down.reason(), reason -> new EnumMap<>(LedTo.class))
                        .merge(ledTo(stand, i), 1L, Long::sum);
            }
        }
        @Nullable Duration system = history.courier.delay(lead.number(), begun.handOff(), begun.at());
        if (system != null) {
            systemDelays.add(system);
        }
        addWaits(lead, begun.at(), system == null ? begun.at() : begun.at().plus(system), claim, touch);
    }

    private void addWaits(Lead lead, Instant begun, Instant posted, @Nullable Instant claim, @Nullable Instant touch) {
        if (claim != null) {
            claimed.add(lead.number());
            claimDelays.add(atLeastNone(posted, claim));
        }
        if (touch != null) {
            touched.add(lead.number());
            touchDelays.add(atLeastNone(Objects.requireNonNull(claim), touch));
            // Nothing that comes in here was ready before it was handed off.
            buyerWaits.add(atLeastNone(begun, touch));
        }
    }

    private static Duration atLeastNone(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /** What was committed with it says what it led to; only a field can be mended later. */
    private static LedTo ledTo(List<Event> stand, int at) {
        Event down = stand.get(at);
        List<String> together = stand.subList(at + 1, stand.size()).stream()
                .takeWhile(event -> event.at().equals(down.at()) && event.by().equals(down.by()))
                .takeWhile(event -> !(event instanceof Event.Absorbed || event instanceof Event.TurnedDown))
                .map(Event::type)
                .toList();
        if (together.contains("fix_asked")) {
            List<String> since = stand.subList(at + 1, stand.size()).stream()
                    .takeWhile(event -> !(event instanceof Event.TurnedDown))
                    .map(Event::type)
                    .toList();
            // Whoever came in again meanwhile is in front of sales without it.
            LedTo open = since.contains("handed_off") ? LedTo.CLOSED : LedTo.TO_MEND;
            return since.contains("fixed") ? LedTo.MENDED : open;
        }
        if (together.contains("handed_off")) {
            return LedTo.SENT_ON;
        }
        if (together.contains("merged")) {
            return LedTo.MERGED;
        }
        if (together.contains("held_back") || together.contains("held")) {
            return LedTo.HELD;
        }
        return together.contains("recycled") ? LedTo.RECYCLED : LedTo.CLOSED;
    }

    /** Whether any of its hand-offs is in the present cycle's place. */
    static boolean isIn(Lead lead, String territory) {
        return lead.handOff()
                .map(HandOff::route)
                .map(route -> territory.equals(route.territory()))
                .orElse(false);
    }
}
