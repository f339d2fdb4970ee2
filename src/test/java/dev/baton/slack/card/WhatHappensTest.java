package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.FixTask;
import dev.baton.lead.Judgement;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same changes are told before they are made, on what is left of the card, and to marketing. */
class WhatHappensTest {

    private final OpenLead open = Samples.open();
    private final Instant at = open.committed().at().plus(Duration.ofMinutes(3));

    @Test
    void aParkedLeadSaysWhenItComesBack() {
        Change parked = open.recycle(judgement("wrong_person"), Instant.parse("2026-12-03T09:00:00Z"));

        assertThat(told("wrong_person", parked))
                .startsWith("<!date^1796288400^It is handed off again on {date_short_pretty}|")
                .contains("3 Dec 2026")
                .endsWith("It counts in the quality of webinar-may.");
        assertThat(left(parked))
                .startsWith("#109 · Rejected by <@U0ANA>: wrong person → <!date^")
                .endsWith("· 3 min after hand-off\n[Dispute…]");
    }

    @Test
    void aClosedLeadSaysSo() {
        Change closed = open.turnDown(judgement("no_need"));

        assertThat(told("no_need", closed))
                .isEqualTo("It is closed. It comes back only if the person comes in again, ready.");
        assertThat(left(closed)).isEqualTo("#109 · Disqualified by <@U0ANA>: no need · 3 min after hand-off");
    }

    @Test
    void aDuplicateNamesTheOtherLead() {
        Change merged = open.mergeInto(judgement("duplicate"), new LeadNumber(87));

        assertThat(told("duplicate", merged))
                .isEqualTo("It becomes part of #87 for good, with everything that came in."
                        + " It does not count in the quality of webinar-may.");
        assertThat(left(merged))
                .isEqualTo("#109 · Rejected by <@U0ANA>: duplicate → merged into #87 · 3 min after hand-off");
    }

    @Test
    void whoeverWantsNoContactIsLeftAlone() {
        Change left = open.doNotContact(judgement("do_not_contact"));

        assertThat(told("do_not_contact", left)).isEqualTo("Consent withdrawn. Nobody contacts this person again.");
    }

    @Test
    void marketingIsAskedToMendAndToldHow() {
        Change asked = open.askToFix(judgement("bad_contact_data"), "email", at.plus(Duration.ofDays(2)), null);
        Aftermath.FixAsked event = (Aftermath.FixAsked) asked.events().get(1);

        assertThat(told("bad_contact_data", asked))
                .isEqualTo("Marketing is asked to mend: e-mail address. It counts in the quality of webinar-may.");
        Message message = new FixTaskMessage(Samples.WORDS)
                .render(asked.after(), FixTask.of(event, asked.events(), false), "bounced, call me on 020 7946 0958");
        assertThat(message.text()).isEqualTo("Hot lead #109 came back: its e-mail address is wrong or missing");
        assertThat(Flat.text(message))
                .contains("E-mail address now", "(hidden)", "bounced, call me on (hidden)", "Found by <@U0ANA>", "Fix…")
                .doesNotContain("@northwind", "7946");
    }

    @Test
    void marketingIsShownTheFormOfADoubtedConsent() {
        Change doubted = open.questionConsent(judgement("never_asked"), null);
        Message message = new ConsentMessage(Samples.WORDS)
                .render(doubted.after(), doubted.events().get(1), "never heard of us");

        assertThat(Flat.text(message))
                .contains("says that they never asked to be contacted")
                .contains("webinar-may")
                .contains("Consent", "never heard of us", "<@U0ANA> was told so");
    }

    private Judgement judgement(String reason) {
        return new Judgement(
                new Actor.Person(new UserId("U0ANA")),
                at,
                Reasons.standard().find(reason).orElseThrow());
    }

    private static String told(String reason, Change change) {
        return new WhatHappens(Samples.WORDS)
                .sentences(Reasons.standard().find(reason).orElseThrow(), Work.of(change), seen -> true);
    }

    private String left(Change change) {
        List<Event> history = new ArrayList<>(List.of(
                new Event.HandedOff(open.committed().at(), new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea")));
        history.addAll(change.events());
        return Flat.text(new LeadCard(Samples.WORDS).render(change.after(), 1, history));
    }
}
