package dev.baton.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * How a promise runs: from its start to when it is due, in business time.
 *
 * @param due what was promised, whatever the hours are by now
 */
public record Course(BusinessHours hours, Instant start, Instant due) {

    /** The same promise made anew. */
    public Course from(Instant newStart) {
        return new Course(hours, newStart, hours.add(newStart, length()));
    }

    /** When two thirds of the time have passed. */
    public Instant warning() {
        return hours.add(start, length().multipliedBy(2).dividedBy(3));
    }

    /** When as much time again has passed as was promised. */
    public Instant twice() {
        return hours.add(due, length());
    }

    private Duration length() {
        return hours.between(start, due);
    }
}
