package dev.baton.query.grammar;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import java.util.Map;

/** The words for why leads are turned down: key and label of each reason, and what people say for the usual ones. */
final class ReasonWords {

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("wrong_territory", """
                    wrong territory, wrong territories, wrong region, wrong country, not in my territory, not my territory,
                    not in our territory, not our territory, not in the territory, out of territory, outside my territory,
                    outside our territory"""),
            Map.entry("duplicate", "duplicate, duplicates, duplicated, dupe, dupes, double, doubles, already had"),
            Map.entry("existing_customer", """
                    existing customer, existing customers, already a customer, already customers, already our customer,
                    current customer, current customers"""),
            Map.entry("bad_contact_data", """
                    bad data, bad contact, bad contacts, bad contact data, missing contact data, missing data, wrong number,
                    wrong numbers, wrong phone, wrong phone number, dead number, dead numbers, dead phone, bad number, bad numbers, bad email,
                    bad emails, wrong email, wrong emails, wrong address, bounced, invalid email, invalid phone"""),
            Map.entry("not_a_buyer", """
                    spam, spammy, junk, fake, fakes, student, students, vendor, vendors, competitors, bots, not a buyer, not buyers,
                    tests, test leads"""),
            Map.entry("criteria_not_met", """
                    criteria not met, not meeting criteria, not meeting the criteria, too small, poor fit, bad fit, not a fit,
                    unfit"""),
            Map.entry("only_content", """
                    only content, just content, no intent, only downloaded, only a download, only downloads, just downloaded,
                    only a whitepaper, only downloaded a whitepaper"""),
            Map.entry("never_asked", "never asked, says they never asked, did not ask, never signed up"),
            Map.entry("wrong_person", "wrong person, wrong people, wrong contact, wrong contacts"),
            Map.entry("unreachable", """
                    unreachable, not reachable, not reached, could not be reached, cannot be reached, never answered,
                    never reached, nobody answered"""),
            Map.entry("bad_timing", "bad timing, wrong time, too early, not now, timing"),
            Map.entry("no_budget", "no budget, no money, too expensive, budget, not price qualified"),
            Map.entry("no_authority", "no authority, not the decision maker, no decision maker, cannot decide"),
            Map.entry("no_need", "no need, not needed, no interest, not interested"),
            Map.entry("did_not_understand", """
                    did not understand, did not understand the product, misunderstood, misunderstood the product"""),
            Map.entry("chose_competitor", """
                    chose a competitor, chose competitor, chose another, went with a competitor, went to a competitor,
                    lost to a competitor"""),
            Map.entry("do_not_contact", "do not contact, dnc, do not call, opted out, unsubscribed, no contact"),
            Map.entry("other", "other reason, other reasons"));

    private ReasonWords() {}

    static void addTo(Phrasebook book, Reasons reasons) {
        for (Reason reason : reasons.all()) {
            Meaning meaning = Meaning.of(Kind.REASON, draft -> draft.reasons().put(reason.key(), reason.label()));
            // "Other" alone says nothing about reasons; "reason:other" does.
            if (!reason.key().equals("other")) {
                book.add(meaning, reason.key()).add(meaning, reason.label().replace(',', ' '));
            }
            book.add(meaning, SAID.getOrDefault(reason.key(), reason.key()));
        }
    }
}
