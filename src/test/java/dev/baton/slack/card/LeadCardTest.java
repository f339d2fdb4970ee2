package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadCardTest {

    private final LeadCard card = new LeadCard(Samples.WORDS);

    @Test
    void anOpenLeadSaysWhoWhyNowAndWhatToDo() {
        assertThat(Flat.text(rendered(Samples.open()))).isEqualTo("""
                        🔥 Hot lead #109 · 89 of 100 · EMEA
                        Northwind — Priya Sharma, VP Operations · 800 people · United Kingdom
                        Why now  asked for a demo +30 · visited the pricing page +25 · 500–1,000 people +20 · director or above +9 · and 1 more
                        Came in  webinar-may (Webinar) · landing page /demo · “Which system do you replace?” — “Spreadsheets” · “When do you decide?” — “This quarter” · and 1 more answer
                        Reach  e-mail and phone (shown to whoever claims it) · local time zone London · consent to call: yes
                        [Claim][Turn down…][Why here?][Full form]
                        <!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC> · claim by <!date^1794567300^{time}|10:55 UTC>""");
    }

    @Test
    void aLeadThatWasGivenBackIsToBeClaimedInTheSameTimeAgain() {
        Instant back = Samples.CAME_IN.plus(Duration.ofHours(2));
        Change release = Samples.claimed().release(back);
        List<Event> history = new ArrayList<>(Samples.history());
        history.addAll(release.events());

        assertThat(Flat.text(card.render(release.after(), 1, history)))
                .endsWith("· claim by <!date^1794574500^{time}|12:55 UTC>");
    }

    @Test
    void aNotificationNamesTheLead() {
        assertThat(rendered(Samples.open()).text())
                .isEqualTo("Hot lead #109, 89 of 100, EMEA: Northwind, VP Operations");
        assertThat(rendered(Samples.claimed()).text())
                .isEqualTo("Hot lead #109 is claimed by <@U0ANA>: Northwind, VP Operations");
    }

    @Test
    void aClaimedLeadSaysWhoHasItAndWhatIsPromisedNext() {
        assertThat(Flat.text(rendered(Samples.claimed())))
                .startsWith("""
                        *🔥 Hot lead #109* · 89 of 100 · EMEA
                        *Claimed by <@U0ANA>* since <!date^1794566640^{time}|10:44 UTC>
                        Northwind — Priya Sharma, VP Operations · 800 people · United Kingdom
                        """)
                .contains("Reach  e-mail and phone (sent to its owner)")
                .endsWith("""
                        [Turn down…][⋯ Release | Reassign… | Listen in | Why here? | Full form]
                        <!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC> · claimed <!date^1794566640^{time}|10:44 UTC> · first touch by <!date^1794580800^{time}|14:40 UTC>""");
    }

    @Test
    void whatIsLeftOfAReroutedLeadsCardIsOneLineThatSaysWhereItWent() {
        OpenLead open = Samples.open();
        Judgement why = new Judgement(
                new Actor.Person(new UserId("U0ANA")),
                open.committed().at().plus(Duration.ofMinutes(3)),
                Reasons.standard().find("wrong_territory").orElseThrow());
        HandOff there = new HandOff(
                1, 1, why.at(), why.at(), null, 60, 1, new Route("apac", "apac", "#leads-apac", List.of()), null, null);
        Change rerouted = open.reroute(why, there);
        List<Event> history = new ArrayList<>(List.of(
                new Event.Received(open.committed().at(), why.by()),
                new Event.HandedOff(open.committed().at(), why.by(), 1, 84, "hot", "emea", "#leads-emea")));
        history.addAll(rerouted.events());

        assertThat(Flat.text(card.render(rerouted.after(), 1, history)))
                .isEqualTo("#109 · Rejected by <@U0ANA>: wrong territory → re-routed to #leads-apac (#109 there) · "
                        + "3 min after hand-off");
        assertThat(buttons(card.render(rerouted.after(), 2, history))).isNotEmpty();
        assertThat(new WhatHappens(Samples.WORDS).sentences(why.reason(), Work.of(rerouted), seen -> true))
                .startsWith(
                        "It goes to #leads-apac now. Your team will not get it again. The buyer has waited since <!date^")
                .endsWith("It does not count in the quality of webinar-may.");
    }

    @Test
    void aLeadOfWhichNothingIsKnownStillHasACard() {
        assertThat(Flat.text(rendered(Samples.open(110, Samples.bare())))).startsWith("""
                        Lead #110 · 0 of 100 · no territory
                        known as P-77
                        Why now  it meets no criterion that scores
                        Came in  Website
                        Reach  no e-mail address or phone number given
                        [Claim][Turn down…][Why here?][Full form]
                        """);
    }

    @Test
    void aLeadThatWasHeldFirstSaysWhenItWasHandedOff() {
        Instant later = Samples.CAME_IN.plus(Duration.ofDays(2));
        Lead ready = Samples.held(Samples.bare())
                .receiveReady(
                        new Submission(later, Samples.website(), Samples.northwind()),
                        Samples.DEFINITION.score(Samples.northwind()),
                        Samples.handOff(Samples.northwind(), later))
                .after();

        assertThat(Flat.text(rendered(ready)))
                .contains("came in 2 times")
                .contains(
                        "<!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC> · "
                                + "<!date^1794739200^handed off {date_short_pretty} at {time}|handed off 15 Nov 2026 10:40 UTC> · claim by");
    }

    @Test
    void aMeetingThatTheFormBookedIsToldWithItsDay() {
        Facts facts = Samples.northwind();
        Facts booked = new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                Samples.CAME_IN.plus(Duration.ofDays(1)),
                facts.fields());

        assertThat(Flat.text(rendered(Samples.open(109, booked))))
                .endsWith(
                        "*meeting booked* <!date^1794652800^for {date_short_pretty} at {time}|for 14 Nov 2026 10:40 UTC>");
    }

    @Test
    void contactDetailsAreNowhereOnTheCardHoweverTheyCameIn() {
        Facts facts = Samples.northwind();
        Facts leaky = new Facts(
                facts.person(),
                facts.company(),
                new Facts.Origin("Website", null, "/thanks?e=priya@northwind.example"),
                Map.of("Your number", "020 7946 0000", "Your mail", "priya@northwind.example"),
                facts.activities(),
                facts.consent(),
                null,
                facts.fields());

        assertThat(rendered(Samples.open(109, leaky)).toString()).doesNotContain("priya@", "7946");
    }

    @Test
    void aButtonCarriesTheNumberAloneAndNamesTheLeadToAScreenReader() {
        JsonArray open = buttons(rendered(Samples.open()));
        JsonArray claimed = buttons(rendered(Samples.claimed()));
        JsonArray worked = buttons(rendered(Samples.worked()));

        assertThat(open)
                .extracting(each -> action(each.getAsJsonObject()))
                .containsExactly("claim", "turn_down", "why", "form");
        assertThat(claimed)
                .extracting(each -> action(each.getAsJsonObject()))
                .containsExactly("no_answer", "voicemail", "touch", "turn_down", "more");
        assertThat(worked)
                .extracting(each -> action(each.getAsJsonObject()))
                .containsExactly("no_answer", "voicemail", "touch", "qualify", "turn_down", "more");
        JsonObject claim = open.get(0).getAsJsonObject();
        assertThat(claim.get("value").getAsString()).isEqualTo("109");
        assertThat(claim.get("style").getAsString()).isEqualTo("primary");
        assertThat(claim.get("accessibility_label").getAsString()).isEqualTo("Claim lead #109, Northwind");
    }

    @Test
    void anOptionSaysWhatItDoesToWhichLeadAndStandsForTheButtonOfItsOwn() {
        JsonArray claimed = buttons(rendered(Samples.claimed()));
        JsonArray options = claimed.get(claimed.size() - 1).getAsJsonObject().getAsJsonArray("options");

        assertThat(options)
                .extracting(option -> option.getAsJsonObject().get("value").getAsString())
                .containsExactly("release-109", "reassign-109", "ride-109", "why-109", "form-109")
                .extracting(MoreMenu.Choice::read)
                .contains(Optional.of(new MoreMenu.Choice("release", "109")));
        assertThat(options)
                .extracting(option -> option.getAsJsonObject()
                        .getAsJsonObject("description")
                        .get("text")
                        .getAsString())
                .startsWith("Give lead #109 back to its channel")
                .allMatch(described -> described.contains("lead #109"));
    }

    private Message rendered(Lead lead) {
        return card.render(lead, 1, Samples.history());
    }

    private static String action(JsonObject button) {
        return button.get("action_id").getAsString();
    }

    private static JsonArray buttons(Message message) {
        for (var block : Flat.json(message)) {
            if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
                return block.getAsJsonObject().getAsJsonArray("elements");
            }
        }
        throw new AssertionError("No buttons in " + message);
    }
}
