package dev.baton.digest;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a week's digest from what was written down. */
public final class MakeDigest {

    /** Before the week: those beside it, and what the first of them looks back on. */
    private static final int WEEKS_BACK = Digest.BESIDE + Calibration.WEEKS - 1;

    private final DigestSource source;

    public MakeDigest(DigestSource source) {
        this.source = source;
    }

    /** @param week that is over */
    public Digest of(Week week, Extent extent) {
        Told told = new Told(
                read(Occasion.HANDED_OFF, week, WEEKS_BACK),
                extent.kind() == Extent.Kind.ALL ? read(Occasion.HELD, week, Digest.BESIDE) : List.of(),
                read(Occasion.LOST, week, Digest.BESIDE),
                read(Occasion.DUE_AGAIN, week, Digest.BESIDE),
                read(Occasion.RULED, week, Digest.BESIDE));
        List<Figures> before = IntStream.rangeClosed(1, Digest.BESIDE)
                .mapToObj(back -> figures(week.plus(-back), told, extent))
                .toList();
        return new Digest(extent, figures(week, told, extent), before);
    }

    private record Told(
            List<History> handedOff,
            List<History> held,
            List<History> lost,
            List<History> dueAgain,
            List<History> ruled) {}

    private List<History> read(Occasion occasion, Week week, int back) {
        return source.histories(occasion, week.plus(-back).from(), week.until());
    }

    private static Figures figures(Week week, Told told, Extent extent) {
        Instant cutOff = week.until();
        List<Story> stories = stories(told.handedOff(), cutOff, extent);
        List<Story> cohort = among(stories, week, week);
        List<Story> first = cohort.stream().filter(Story::isFirst).toList();
        Week older = week.plus(-Outcome.WEEKS_BEFORE);
        return new Figures(
                week,
                Volume.of(cohort, held(week, told.held())),
                Acceptance.of(first),
                Completeness.of(first),
                Kept.of(first),
                Delays.of(first),
                Touches.of(first),
                Meetings.of(first),
                TurnDowns.of(first),
                Breaches.of(first),
                Calibration.of(firsts(stories, week.plus(1 - Calibration.WEEKS), week)),
                Outcome.of(firsts(stories, older, older)),
                Losses.of(week, stories(told.lost(), cutOff, extent)),
                Recycling.of(
                        week,
                        told.dueAgain().stream()
                                .map(history -> history.asOf(cutOff))
                                .toList(),
                        story -> extent.has(story.handOff())),
                Rulings.of(week, stories(told.ruled(), cutOff, extent)));
    }

    private static List<Story> stories(List<History> histories, Instant cutOff, Extent extent) {
        return histories.stream()
                .flatMap(history -> history.asOf(cutOff).stream())
                .filter(story -> extent.has(story.handOff()))
                .toList();
    }

    private static List<Story> firsts(List<Story> stories, Week begin, Week end) {
        return among(stories, begin, end).stream().filter(Story::isFirst).toList();
    }

    private static List<Story> among(List<Story> stories, Week begin, Week end) {
        return stories.stream()
                .filter(story -> !story.handOff().committedAt().isBefore(begin.from())
                        && story.handOff().committedAt().isBefore(end.until()))
                .toList();
    }

    private static Count held(Week week, List<History> held) {
        List<LeadNumber> leads = held.stream()
                .filter(history -> isHeld(history.standingAt(week.until()).stream(), week))
                .filter(history ->
                        history.standingAt(week.until()).stream().noneMatch(Event.HandedOff.class::isInstance))
                .map(History::lead)
                .toList();
        return new Count(leads);
    }

    private static boolean isHeld(Stream<Event> standing, Week week) {
        return standing.anyMatch(event -> event instanceof Event.Held && week.contains(event.at()));
    }
}
