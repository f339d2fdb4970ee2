package dev.baton.digest;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.lead.Event;
import dev.baton.lead.Pursuit;

/** Tells weeks in which nothing was handed off and nothing decided. */
public final class QuietWeek {

    private final DigestSource source;

    public QuietWeek(DigestSource source) {
        this.source = source;
    }

    /**
     * @param week that is over
     * @return whether nothing was handed off, touched, turned down, qualified, won or lost in it, of what was handed off in
     *     the twelve weeks that it ends, and no dispute ended
     */
    public boolean is(Week week) {
        return source.histories(Occasion.HANDED_OFF, week.weeksBack(Calibration.WEEKS), week.until()).stream()
                        .flatMap(history -> history.standingAt(week.until()).stream())
                        .noneMatch(event -> week.contains(event.at()) && isSomething(event))
                && source.histories(Occasion.LOST, week.from(), week.until()).isEmpty()
                && source.histories(Occasion.RULED, week.from(), week.until()).isEmpty();
    }

    private static boolean isSomething(Event event) {
        return event instanceof Event.HandedOff
                || event instanceof Event.Touched
                || event instanceof Event.TurnedDown
                || event instanceof Pursuit;
    }
}
