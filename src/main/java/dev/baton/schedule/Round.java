package dev.baton.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through the recurring work once and does what is due and what no other process is doing. */
public final class Round {

    /** Longer than any work takes; when a process dies in the middle, another one waits so long. */
    static final Duration TURN = Duration.ofMinutes(10);

    static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final Timetable timetable;
    private final List<RecurringWork> works;
    private final Clock domain;
    private final Clock realTime;

    /**
     * @param domain   when work is due
     * @param realTime how long it is taken
     */
    public Round(Timetable timetable, List<RecurringWork> works, Clock domain, Clock realTime) {
        this.timetable = timetable;
        this.works = List.copyOf(works);
        this.domain = domain;
        this.realTime = realTime;
    }

    /** To be called once at the start. */
    public void enterWork() {
        works.forEach(work ->
                timetable.enter(work.name(), work.rhythm().code(), work.rhythm().first(domain.instant())));
    }

    /** Work that fails does not keep the rest from being done. */
    public void go() {
        works.forEach(this::ifDue);
    }

    private void ifDue(RecurringWork work) {
        try {
            Instant turn = realTime.instant().plus(TURN);
            if (timetable.take(work.name(), domain.instant(), realTime.instant(), turn)) {
                take(work, turn);
            }
        } catch (RuntimeException unreachable) {
            log.warn("The timetable cannot be used and is looked at again soon: {}", unreachable.getMessage());
        }
    }

    private void take(RecurringWork work, Instant turn) {
        try {
            work.doing().run();
        } catch (RuntimeException failed) {
            log.error("{} failed and is tried again in {} s", work.name(), AFTER_A_FAILURE.toSeconds(), failed);
            timetable.failed(work.name(), turn, realTime.instant().plus(AFTER_A_FAILURE));
            return;
        }
        timetable.done(work.name(), turn, work.rhythm().next(domain.instant()));
    }
}
