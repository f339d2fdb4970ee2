package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one rep did in a week once more, slowly: event by event, with one lead in hand at a time. */
final class SlowOwnWeek {

    private final UserId rep;
    private final Instant from;
    private final Instant until;

    final List<Long> taken = new ArrayList<>();
    final List<Long> promised = new ArrayList<>();
    final List<Long> kept = new ArrayList<>();
    final List<Long> open = new ArrayList<>();
    final List<Long> untouched = new ArrayList<>();
    final List<String> delays = new ArrayList<>();

    private @Nullable Instant since;
    private @Nullable Instant touched;
    private int placeTakenIn;

    SlowOwnWeek(UserId rep, Instant from, Instant until) {
        this.rep = rep;
        this.from = from;
        this.until = until;
    }

    Map<String, String> of(List<History> leads) {
        leads.forEach(this::add);
        Map<String, String> written = new TreeMap<>();
        written.put("taken", sorted(taken));
        written.put("promised", sorted(promised));
        written.put("kept", sorted(kept));
        written.put("open", sorted(open));
        written.put("untouched", sorted(untouched));
        written.put("delays", delays.stream().sorted().toList().toString());
        return written;
    }

    static String sorted(List<Long> numbers) {
        return numbers.stream().sorted().toList().toString();
    }

    private void add(History lead) {
        List<List<Event>> cycles = cycles(SlowLead.living(lead.events(), until));
        for (int i = 0; i < cycles.size(); i++) {
            List<Event> cycle = cycles.get(i);
            if (cycle.stream().noneMatch(event -> event.type().equals("handed_off_as_own"))) {
                follow(lead, cycle, i == cycles.size() - 1);
            }
        }
    }

    /** What happened before it was in front of sales is in none. */
    private static List<List<Event>> cycles(List<Event> events) {
        List<List<Event>> cycles = new ArrayList<>();
        int number = 0;
        for (Event event : events) {
            if (event instanceof Event.HandedOff off && off.cycle() != number) {
                number = off.cycle();
                cycles.add(new ArrayList<>());
            }
            if (!cycles.isEmpty()) {
                cycles.get(cycles.size() - 1).add(event);
            }
        }
        return cycles;
    }

    private void follow(History lead, List<Event> cycle, boolean last) {
        long number = lead.lead().value();
        int places =
                (int) cycle.stream().filter(Event.HandedOff.class::isInstance).count();
        Instant due = row(lead, cycle).touchDue();
        int place = 0;
        since = null;
        for (Event event : cycle) {
            place += event instanceof Event.HandedOff ? 1 : 0;
            UserId taker = taker(event);
            if (event instanceof Event.Touched touch && isRep(event)) {
                touched = touched == null || touch.doneAt().isBefore(touched) ? touch.doneAt() : touched;
            }
            if (taker != null || isEnd(event)) {
                put(number, placeTakenIn == places ? due : null, event.at(), false);
            }
            if (rep.equals(taker)) {
                since = event.at();
                touched = null;
                placeTakenIn = place;
            }
        }
        boolean over = !last
                || cycle.stream()
                        .anyMatch(event ->
                                List.of("qualified", "won", "lost", "merged").contains(event.type()));
        put(number, placeTakenIn == places ? due : null, null, over);
    }

    /** @param end null where they have it still */
    private void put(long number, @Nullable Instant due, @Nullable Instant end, boolean over) {
        if (since == null) {
            return;
        }
        if (!since.isBefore(from)) {
            taken.add(number);
            boolean inTime = due != null && touched != null && touched.compareTo(due) <= 0;
            boolean ranOut = due != null && due.isBefore(until) && (inTime || end == null || due.isBefore(end));
            if (ranOut && since.compareTo(due) <= 0) {
                promised.add(number);
                if (inTime) {
                    kept.add(number);
                }
            }
            if (touched != null) {
                long millis = Math.max(0, Duration.between(since, touched).toMillis());
                delays.add(number + " " + millis);
            } else if (end == null) {
                delays.add(number + " > " + Duration.between(since, until).toMillis());
            }
            if (end == null && !over) {
                open.add(number);
                if (touched == null) {
                    untouched.add(number);
                }
            }
        }
        since = null;
    }

    private static FrozenHandOff row(History lead, List<Event> cycle) {
        Event last = cycle.stream()
                .filter(Event.HandedOff.class::isInstance)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return lead.handOffs().stream()
                .filter(row -> row.committedAt().equals(last.at()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isRep(Event event) {
        return event.by() instanceof Actor.Person person && person.id().equals(rep);
    }

    private static @Nullable UserId taker(Event event) {
        return switch (event.type()) {
            case "claimed" -> ((Actor.Person) event.by()).id();
            case "reassigned" -> ((Reassignment.Reassigned) event).to();
            default -> null;
        };
    }

    private static boolean isEnd(Event event) {
        return switch (event.type()) {
            case "released", "taken_back", "handed_back", "rejected", "disqualified" -> true;
            case "reject_overturned", "reject_conceded" -> true;
            default -> false;
        };
    }
}
