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

    <T> T match(Cases<T> cases);

    /** One answer for each; a new consequence does not compile until everybody has an answer for it. */
    interface Cases<T> {
        T reroute(Reroute does);

        T merge(Merge does);

        T toAccountOwner(ToAccountOwner does);

        T askToFix(AskToFix does);

        T suppress(Suppress does);

        T doNotContact(DoNotContact does);

        T questionConsent(QuestionConsent does);

        T rescore(Rescore does);

        T holdUnlessAsked(HoldUnlessAsked does);

        T giveUp(GiveUp does);

        T recycle(Recycle does);

        T recycleAndRefer(RecycleAndRefer does);

        T recycleOnDate(RecycleOnDate does);

        T recycleBeforeEnd(RecycleBeforeEnd does);

        T close(Close does);
    }

    /** Handed off to another territory, never back to a roster that gave it away. */
    record Reroute() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.TERRITORY);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reroute(this);
        }
    }

    /** Becomes part of another lead. */
    record Merge() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.LEAD);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.merge(this);
        }
    }

    /** A claimable card for the account owners, or the account owner's at once. */
    record ToAccountOwner() implements Consequence {
        @Override
        public List<Asked> takes() {
            return List.of(Asked.ACCOUNT_OWNER);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.toAccountOwner(this);
        }
    }

    /** Marketing is asked to mend what is wrong or missing; mended, it is handed off again. */
    record AskToFix() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.FIELD);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askToFix(this);
        }
    }

    /** Closed, and whoever comes in with this e-mail address is held. */
    record Suppress() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.WHICH);
        }

        @Override
        public List<Asked> takes() {
            return List.of(Asked.EVERYBODY);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.suppress(this);
        }
    }

    /** Nobody is to contact this person again. */
    record DoNotContact() implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.doNotContact(this);
        }
    }

    /** Closed, and the campaign's people are shown what the form asked and said. */
    record QuestionConsent() implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.questionConsent(this);
        }
    }

    /** The true value becomes a fact and the lead is scored again; held where that is not enough. */
    record Rescore() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.CRITERION, Asked.VALUE);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rescore(this);
        }
    }

    /** Held until the person comes in again; not where they asked to be contacted. */
    record HoldUnlessAsked() implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holdUnlessAsked(this);
        }
    }

    /**
     * Held until the person comes in again, once enough was tried.
     *
     * @param touches      at least so many
     * @param businessDays over at least so many working days
     * @param channels     in at least so many ways
     */
    record GiveUp(int touches, int businessDays, int channels) implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.giveUp(this);
        }
    }

    /** Handed off again so many days later. */
    record Recycle(int days) implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recycle(this);
        }
    }

    /** Handed off again so many days later; somebody else at that company is a lead at once. */
    record RecycleAndRefer(int days) implements Consequence {
        @Override
        public List<Asked> takes() {
            return List.of(Asked.REFERRAL, Asked.REFERRAL_CONTACT);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recycleAndRefer(this);
        }
    }

    /** Handed off again on a day that is asked for. */
    record RecycleOnDate() implements Consequence {
        @Override
        public List<Asked> needs() {
            return List.of(Asked.DATE);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recycleOnDate(this);
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

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recycleBeforeEnd(this);
        }
    }

    /** That is the end of it, unless the person comes in again. */
    record Close() implements Consequence {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.close(this);
        }
    }
}
