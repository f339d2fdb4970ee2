package dev.baton.turndown;

import java.util.List;

/** Both tables of reasons. Ana is in EMEA, Ben in the Americas; it is Monday, 16 November 2026. */
final class Rows {

    static final List<Row> ALL = List.of(
            Row.reject(
                            "wrong_territory",
                            "It goes to #leads-americas now. Your team will not get it again.",
                            "ANA>: wrong territory → re-routed to #leads-americas (#",
                            "open")
                    .with("territory", "americas")
                    .tells("leads-emea", "rejected it: wrong territory")
                    .tells("leads-americas", "60 of 100, Americas: Harbour wrong_territory"),
            Row.reject("duplicate", "It becomes part of #", "ANA>: duplicate → merged into #", "merged")
                    .with("lead", "#")
                    .tells("leads-emea", "is the same person, so what came in there is here now"),
            Row.reject(
                            "existing_customer",
                            "'s at once, with its card in #leads-emea.",
                            "ANA>: existing customer → re-routed to #leads-emea",
                            "claimed")
                    .with("account_owner", "Ben Carter")
                    .tells("Ben Carter", "Harbour existing_customer"),
            Row.reject(
                            "bad_contact_data",
                            "Marketing is asked to mend: phone.",
                            "ANA>: bad or missing contact data → marketing is asked to mend: phone",
                            "rejected")
                    .with("field", "phone")
                    .tells("marketing", "came back: its phone is wrong or missing")
                    .unrouted(),
            Row.reject(
                            "not_a_buyer",
                            "Whoever comes in with this e-mail address is held.",
                            "ANA>: spam, test, student, vendor or competitor → whoever comes in with this e-mail",
                            "rejected")
                    .with("which", "student")
                    .unrouted(),
            Row.reject(
                            "criteria_not_met",
                            "Its score goes from 60 to 35. It is held then, 15 points short.",
                            "ANA>: criteria not met → held, 15 points short",
                            "held")
                    .with("criterion", "company_large")
                    .with("value", "40"),
            Row.reject(
                            "only_content",
                            "It is held until the person comes in again.",
                            "ANA>: only content, no intent → held until the person comes in again",
                            "held")
                    .unrouted(),
            Row.reject(
                            "never_asked",
                            "Marketing is shown the form and its words.",
                            "ANA>: says they never asked → marketing is shown the form and its words",
                            "rejected")
                    .tells("marketing", "says that they never asked to be contacted")
                    .unrouted(),
            Row.reject(
                            "wrong_person",
                            "becomes a lead of their own at once, for the same owner, and stays one if this is taken back",
                            "ANA>: wrong person → <!date^1797411600^comes back",
                            "recycled")
                    .with("referral", "Kim Lee")
                    .with("referral_contact", "kim@named.example")
                    .tells("leads-emea", "in their place"),
            Row.disqualify(
                            "unreachable",
                            "It is held until the person comes in again.",
                            "ANA>: unreachable → held until the person comes in again",
                            "held")
                    .unrouted(),
            Row.disqualify(
                            "bad_timing",
                            "It is handed off again on",
                            "ANA>: bad timing → <!date^1801472400^comes back",
                            "recycled")
                    .with("date", "2027-02-01"),
            Row.disqualify("no_budget", "It is handed off again on", "ANA>: no budget → <!date^", "recycled")
                    .unrouted(),
            Row.disqualify("no_authority", "It is handed off again on", "ANA>: no authority → <!date^", "recycled")
                    .unrouted(),
            Row.disqualify("no_need", "It is closed.", "ANA>: no need · ", "disqualified"),
            Row.disqualify(
                            "did_not_understand",
                            "It is closed.",
                            "ANA>: did not understand the product · ",
                            "disqualified")
                    .with("text", "took it for a CRM")
                    .unrouted(),
            Row.disqualify(
                            "chose_competitor",
                            "It is handed off again on",
                            "ANA>: chose a competitor → <!date^",
                            "recycled")
                    .with("contract_end", "2027-06-30")
                    .with("competitor", "Rival Ltd")
                    .unrouted(),
            Row.disqualify(
                            "do_not_contact",
                            "Nobody contacts this person again.",
                            "ANA>: do not contact → consent withdrawn, nobody contacts this person again",
                            "disqualified")
                    .unrouted(),
            Row.disqualify("other", "It is closed.", "ANA>: other · ", "disqualified")
                    .with("text", "they merged with us")
                    .unrouted());

    private Rows() {}
}
