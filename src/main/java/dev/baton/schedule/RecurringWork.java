package dev.baton.schedule;

/**
 * Work that is done again and again.
 *
 * @param name  its key in the timetable, the same in every process and every version
 * @param doing may be stopped at any moment and is then done again, so what it commits has to be harmless twice; what it
 *              throws is logged, and it is tried again
 */
public record RecurringWork(String name, Rhythm rhythm, Runnable doing) {}
