package dev.baton.lead;

import java.util.List;

/** What turning a lead down for a reason does. */
public sealed interface Consequence {

    /** What it cannot be done without. */
    default List<Asked> needs() {
        return List.of();
    }

    /** What it can do more with. */
    default List<Asked> takes() {
        return List.of();
    }

    /** Handed off to another territory, never back to a roster that gave it away. */
    record Reroute() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.TERRITORY);
        }
    }

    /** Becomes part of another lead. */
    record Merge() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.LEAD);
        }
    }

    /** A claimable card for the account owners, or the account owner's at once. */
    record ToAccountOwner() implements Consequence {
        @Override
        public List<Asked> takes() {
            return List.of(Asked.ACCOUNT_OWNER);
        }
    }

    /** Marketing is asked to mend what is wrong or missing; mended, it is handed off again. */
    record AskToFix() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.FIELD);
        }
    }

    /** Closed, and whoever comes in with this e-mail address is held. */
    record Suppress() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.WHICH);
        }
    }

    /** Nobody is to contact this person again. */
    record DoNotContact() implements Consequence {}

    /** Closed, and the campaign's people are shown what the form asked and said. */
    record QuestionConsent() implements Consequence {}

    /** The true value becomes a fact and the lead is scored again; held where that is not enough. */
    record Rescore() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.CRITERION, Asked.VALUE);
        }
    }

    /** Held until the person comes in again; not where they asked to be contacted. */
    record HoldUnlessAsked() implements Consequence {}

    /**
     * Held until the person comes in again, once enough was tried.
     *
     * @param touches      at least so many
     * @param businessDays over at least so many working days
     * @param channels     in at least so many ways
     */
    record GiveUp(int touches, int businessDays, int channels) implements Consequence {}

    /** Handed off again so many days later. */
    record Recycle(int days) implements Consequence {}

    /** Handed off again so many days later; somebody else at that company is a lead at once. */
    record RecycleAndRefer(int days) implements Consequence {
        @Override
        public List<Asked> takes() {
            return List.of(Asked.REFERRAL, Asked.REFERRAL_CONTACT);
        }
    }

    /** Handed off again on a day that is asked for. */
    record RecycleOnDate() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.DATE);
        }
    }

    /** Handed off again so many days before a contract ends; where nobody knows when it does, that is all. */
    record RecycleBeforeEnd(int days) implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.COMPETITOR);
        }

        @Override
        public List<Asked> takes() {
            return List.of(Asked.CONTRACT_END);
        }
    }

    /** That is the end of it, unless the person comes in again. */
    record Close() implements Consequence {}
}
