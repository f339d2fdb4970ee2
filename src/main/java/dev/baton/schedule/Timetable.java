package dev.baton.schedule;

import java.time.Instant;

/**
 * When each recurring work is due, kept for all processes and over restarts. Due times are those of the domain's clock;
 * how long a work is taken goes by real time.
 */
public interface Timetable {

    /** Enters a work that is not in it, or is in it with another rhythm; otherwise what is in it stays. */
    void enter(String name, String rhythm, Instant firstDue);

    /**
     * Takes a work for this process, if it is due and nobody has it.
     *
     * @param until when others may take it should this process be gone; names this turn in what follows
     */
    boolean take(String name, Instant domainNow, Instant now, Instant until);

    /** The turn is over; nothing happens if it had run out and somebody else took the work. */
    void done(String name, Instant turn, Instant nextDue);

    /** The turn failed: the work stays due, and nobody takes it before then. */
    void failed(String name, Instant turn, Instant again);
}
