package dev.baton.lead;

import java.util.List;

/** The reasons as Baton brings them along. */
final class StandardReasons {

    static final List<Reason> ALL = List.of(
            hygiene("wrong_territory", "Wrong territory", new Consequence.Reroute()),
            hygiene("duplicate", "Duplicate", new Consequence.Merge()),
            hygiene("existing_customer", "Existing customer", new Consequence.ToAccountOwner()),
            reject("bad_contact_data", "Bad or missing contact data", new Consequence.AskToFix()),
            reject("not_a_buyer", "Spam, test, student, vendor, competitor", new Consequence.Suppress()),
            reject("criteria_not_met", "Criteria not met", new Consequence.Rescore()),
            reject("only_content", "Only content, no intent", new Consequence.HoldUnlessAsked()),
            reject("never_asked", "Says they never asked", new Consequence.QuestionConsent()),
            reject("wrong_person", "Wrong person", new Consequence.RecycleAndRefer(30)),
            disqualify("unreachable", "Unreachable", new Consequence.GiveUp(6, 4, 2)),
            disqualify("bad_timing", "Bad timing", new Consequence.RecycleOnDate()),
            disqualify("no_budget", "No budget", new Consequence.Recycle(120)),
            disqualify("no_authority", "No authority", new Consequence.RecycleAndRefer(30)),
            disqualify("no_need", "No need", new Consequence.Close()),
            inWords("did_not_understand", "Did not understand the product", new Consequence.Close()),
            disqualify("chose_competitor", "Chose a competitor", new Consequence.RecycleBeforeEnd(60)),
            disqualify("do_not_contact", "Do not contact", new Consequence.DoNotContact()),
            inWords("other", "Other", new Consequence.Close()));

    static final List<LossReason> LOST = List.of(
            new LossReason("price", "Price", false),
            new LossReason("competitor", "Chose a competitor", false),
            new LossReason("no_decision", "No decision", false),
            new LossReason("timing", "Timing", false),
            new LossReason("other", "Other", true));

    private StandardReasons() {}

    /** A fault of the hand-off that says nothing about the quality of the lead. */
    private static Reason hygiene(String key, String label, Consequence does) {
        return new Reason(key, Reason.Kind.REJECT, label, false, does, false);
    }

    private static Reason reject(String key, String label, Consequence does) {
        return new Reason(key, Reason.Kind.REJECT, label, true, does, false);
    }

    private static Reason disqualify(String key, String label, Consequence does) {
        return new Reason(key, Reason.Kind.DISQUALIFY, label, true, does, false);
    }

    private static Reason inWords(String key, String label, Consequence does) {
        return new Reason(key, Reason.Kind.DISQUALIFY, label, true, does, true);
    }
}
