package dev.baton.digest;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a week's or a month's digest from what was written down. */
public final class MakeDigest {

    /** So many weeks are shown one after the other, the digest's with them. */
    private static final int IN_A_ROW = 8;

    private final DigestSource source;

    public MakeDigest(DigestSource source) {
        this.source = source;
    }

    /** @param period that is over */
    public Digest of(Period period, Extent extent) {
        List<Period> before = IntStream.rangeClosed(1, Digest.BESIDE)
                .<Period>mapToObj(back -> period.plus(-back))
                .toList();
        Period oldest = before.get(Digest.BESIDE - 1);
        Told told = new Told(
                read(Occasion.HANDED_OFF, lookingBack(oldest), period),
                extent.kind() == Extent.Kind.ALL ? read(Occasion.HELD, oldest.from(), period) : List.of(),
                read(Occasion.LOST, oldest.from(), period),
                read(Occasion.DUE_AGAIN, oldest.from(), period),
                read(Occasion.RULED, oldest.from(), period));
        return new Digest(
                extent,
                figures(period, told, extent),
                before.stream().map(earlier -> figures(earlier, told, extent)).toList(),
                inARow(period).stream()
                        .map(week -> WeekInBrief.of(week, first(week, told, extent)))
                        .toList());
    }

    private static Instant lookingBack(Period oldest) {
        Instant weeks = oldest.weeksBack(Calibration.WEEKS);
        Instant older = oldest.oldEnough().from();
        return weeks.isBefore(older) ? weeks : older;
    }

    private static List<Week> inARow(Period period) {
        return period instanceof Month month
                ? month.weeks()
                : IntStream.range(0, IN_A_ROW)
                        .mapToObj(
                                later -> Week.of(period.first(), period.zone()).plus(later + 1 - IN_A_ROW))
                        .toList();
    }

    private record Told(
            List<History> handedOff,
            List<History> held,
            List<History> lost,
            List<History> dueAgain,
            List<History> ruled) {}

    private List<History> read(Occasion occasion, Instant from, Period last) {
        return source.histories(occasion, from, last.until());
    }

    private static Figures figures(Period period, Told told, Extent extent) {
        Instant cutOff = period.until();
        List<Story> stories = stories(told.handedOff(), cutOff, extent);
        List<Story> cohort = among(stories, period.from(), cutOff);
        List<Story> first = cohort.stream().filter(Story::isFirst).toList();
        Period older = period.oldEnough();
        return new Figures(
                period,
                Volume.of(cohort, held(period, told.held())),
                Acceptance.of(first),
                Completeness.of(first),
                Kept.of(first),
                Delays.of(first),
                Touches.of(first),
                Meetings.of(first),
                TurnDowns.of(first),
                Breaches.of(first),
                Calibration.of(firsts(stories, period.weeksBack(Calibration.WEEKS), cutOff)),
                Outcome.of(firsts(stories, older.from(), older.until())),
                Losses.of(period, stories(told.lost(), cutOff, extent)),
                Recycling.of(
                        period,
                        told.dueAgain().stream()
                                .map(history -> history.asOf(cutOff))
                                .toList(),
                        story -> extent.has(story.handOff())),
                Rulings.of(period, stories(told.ruled(), cutOff, extent)));
    }

    private static List<Story> first(Week week, Told told, Extent extent) {
        return firsts(stories(told.handedOff(), week.until(), extent), week.from(), week.until());
    }

    private static List<Story> stories(List<History> histories, Instant cutOff, Extent extent) {
        return histories.stream()
                .flatMap(history -> history.asOf(cutOff).stream())
                .filter(story -> extent.has(story.handOff()))
                .toList();
    }

    private static List<Story> firsts(List<Story> stories, Instant from, Instant until) {
        return among(stories, from, until).stream().filter(Story::isFirst).toList();
    }

    private static List<Story> among(List<Story> stories, Instant from, Instant until) {
        return stories.stream()
                .filter(story -> !story.handOff().committedAt().isBefore(from)
                        && story.handOff().committedAt().isBefore(until))
                .toList();
    }

    private static Count held(Period period, List<History> held) {
        List<LeadNumber> leads = held.stream()
                .filter(history -> isHeld(history.standingAt(period.until()).stream(), period))
                .filter(history ->
                        history.standingAt(period.until()).stream().noneMatch(Event.HandedOff.class::isInstance))
                .map(History::lead)
                .toList();
        return new Count(leads);
    }

    private static boolean isHeld(Stream<Event> standing, Period period) {
        return standing.anyMatch(event -> event instanceof Event.Held && period.contains(event.at()));
    }
}
