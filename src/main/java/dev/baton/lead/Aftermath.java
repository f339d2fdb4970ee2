package dev.baton.lead;

import java.time.Instant;
import java.util.List;

/** What follows from a move, most often from turning a lead down, beside what becomes of the lead itself. */
public sealed interface Aftermath extends Event {

    /**
     * Whoever comes in as this person is held from now on.
     *
     * @param forGood by everything they are known by, and nobody lifts it; otherwise by their e-mail address
     */
    record Suppressed(Instant at, Actor by, int cycle, boolean forGood) implements Aftermath {
        @Override
        public String type() {
            return "suppressed";
        }
    }

    /**
     * Whoever did something took it back.
     *
     * @param what   type of the event that says what they did
     * @param events what does not count any more: places in the lead's history, from 1; {@link WhatStands} leaves them out
     */
    record Undone(Instant at, Actor by, int cycle, String what, List<Integer> events) implements Aftermath {
        public Undone {
            events = List.copyOf(events);
        }

        @Override
        public String type() {
            return "undone";
        }
    }

    /** Whoever turned it down asks for everybody with its e-mail domain to be held, too. */
    record DomainAsked(Instant at, Actor by, int cycle) implements Aftermath {
        @Override
        public String type() {
            return "domain_asked";
        }
    }

    /** Whoever comes in with its e-mail domain is held from now on. */
    record DomainSuppressed(Instant at, Actor by) implements Aftermath {
        @Override
        public String type() {
            return "domain_suppressed";
        }
    }

    /** The others with its e-mail domain are left in peace. */
    record DomainLeft(Instant at, Actor by) implements Aftermath {
        @Override
        public String type() {
            return "domain_left";
        }
    }

    /** Suppressions that were not for good, of the address and the domain, were taken back. */
    record Lifted(Instant at, Actor by) implements Aftermath {
        @Override
        public String type() {
            return "suppression_lifted";
        }
    }

    /**
     * The person is the same as another lead, and wanted to be contacted no more there.
     *
     * @param as that one
     */
    record SamePerson(Instant at, Actor by, LeadNumber as) implements Aftermath {
        @Override
        public String type() {
            return "same_person";
        }
    }

    /** The person wants to be contacted no more; whoever keeps consents has to hear of it. */
    record ConsentWithdrawn(Instant at, Actor by, int cycle) implements Aftermath {
        @Override
        public String type() {
            return "consent_withdrawn";
        }
    }

    /** The person says that they never asked to be contacted. */
    record ConsentDoubted(Instant at, Actor by, int cycle) implements Aftermath {
        @Override
        public String type() {
            return "consent_doubted";
        }
    }

    /**
     * Marketing is asked to mend a field.
     *
     * @param field a fact's name
     * @param due   by when
     */
    record FixAsked(Instant at, Actor by, int cycle, String field, Instant due) implements Aftermath {
        @Override
        public String type() {
            return "fix_asked";
        }
    }

    /** A field was mended. */
    record Fixed(Instant at, Actor by, int cycle, String field) implements Aftermath {
        @Override
        public String type() {
            return "fixed";
        }
    }

    /**
     * Somebody handed it off although it was not ready, and said why in words.
     *
     * @param pointsMissing to the threshold; 0 where something else kept it from being ready
     */
    record HandedOffAnyway(Instant at, Actor by, int cycle, int score, int pointsMissing) implements Aftermath {
        @Override
        public String type() {
            return "handed_off_anyway";
        }
    }

    /**
     * A rep found the person and has the lead at once, ready or not.
     *
     * @param pointsMissing to the threshold; 0 where something else kept it from being ready, or nothing did
     */
    record HandedOffAsOwn(Instant at, Actor by, int cycle, int score, int pointsMissing) implements Aftermath {
        @Override
        public String type() {
            return "handed_off_as_own";
        }
    }

    /** Somebody at the company of another lead named this person. */
    record Referred(Instant at, Actor by, LeadNumber from) implements Aftermath {
        @Override
        public String type() {
            return "referred";
        }
    }
}
