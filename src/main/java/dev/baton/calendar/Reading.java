package dev.baton.calendar;

import java.util.List;

/** What a text says about when. */
public sealed interface Reading {

    /** It says one thing. It may lie in the past or far ahead: see {@link When#standing}. */
    record One(When when) implements Reading {}

    /**
     * It can mean several things, or names a day or time that does not exist; whoever wrote it is asked.
     *
     * @param readings at least two, the earliest first
     */
    record Several(List<When> readings) implements Reading {

        public Several {
            readings = List.copyOf(readings);
        }
    }

    /** At least one word of it says nothing about when. */
    record NotUnderstood() implements Reading {}
}
