package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Marketing contests a reject, and what came of that. What is said about it is typed beside these. */
public sealed interface Dispute extends Event
        permits Dispute.Raised,
                Dispute.Answered,
                Dispute.Late,
                Dispute.Withdrawn,
                Dispute.Upheld,
                Dispute.Overtaken,
                Dispute.Reopening {

    int cycle();

    /** Whether something becomes of the lead with it. */
    default boolean reopens() {
        return this instanceof Reopening;
    }

    /** Why a reject is contested; the code is what the history holds. */
    enum Ground {
        /** What the definition asked for was true. */
        FACTS_RIGHT,
        /** It came to the right territory. */
        TERRITORY_RIGHT,
        /** Somebody can be reached with it. */
        CONTACT_WORKS,
        /** The person asked to be contacted. */
        ASKED_FOR_IT,
        /** In words. */
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the time for a ruling has run without one; the code is what the history holds. */
    enum Stage {
        /** Half of it. */
        HALF_WAY,
        /** All of it: the next in line may decide, too. */
        PASSED_ON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Somebody contests the reject.
     *
     * @param rejecter whose it was
     * @param halfWay  when whoever decides is reminded
     * @param due      by when it is to be decided
     */
    record Raised(Instant at, Actor by, int cycle, Ground ground, UserId rejecter, Instant halfWay, Instant due)
            implements Dispute {
        @Override
        public String type() {
            return "disputed";
        }
    }

    /** The rejecter says why they rejected it. */
    record Answered(Instant at, Actor by, int cycle) implements Dispute {
        @Override
        public String type() {
            return "dispute_answered";
        }
    }

    /** Nobody has decided so far. */
    record Late(Instant at, Actor by, int cycle, Stage stage) implements Dispute {
        @Override
        public String type() {
            return "dispute_late";
        }
    }

    /** Whoever contested the reject does not any more. */
    record Withdrawn(Instant at, Actor by, int cycle) implements Dispute {
        @Override
        public String type() {
            return "dispute_withdrawn";
        }
    }

    /** The reject stands. */
    record Upheld(Instant at, Actor by, int cycle) implements Dispute {
        @Override
        public String type() {
            return "dispute_upheld";
        }
    }

    /** The lead has moved on, so there is nothing to decide any more. */
    record Overtaken(Instant at, Actor by, int cycle) implements Dispute {
        @Override
        public String type() {
            return "dispute_overtaken";
        }
    }

    /** The reject does not count any more, and the lead is in front of sales as it was. */
    sealed interface Reopening extends Dispute permits Conceded, Overturned {

        /** What does not count any more: places in the lead's history, from 1; {@link WhatStands} leaves them out. */
        List<Integer> events();
    }

    /** The rejecter takes the reject back. */
    record Conceded(Instant at, Actor by, int cycle, List<Integer> events) implements Reopening {
        public Conceded {
            events = List.copyOf(events);
        }

        @Override
        public String type() {
            return "reject_conceded";
        }
    }

    /** Whoever decides says that it was no fault of the hand-off. */
    record Overturned(Instant at, Actor by, int cycle, List<Integer> events) implements Reopening {
        public Overturned {
            events = List.copyOf(events);
        }

        @Override
        public String type() {
            return "reject_overturned";
        }
    }
}
