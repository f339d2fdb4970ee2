package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Shown;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two leads that become one are not taken apart, so a slip in the number is asked about before. */
class TwoPeopleTest extends OfficeFixture {

    @BeforeEach
    void twoCameIn() {
        office.ready("Northwind", 84);
        Facts facts = office.facts("Harbour", "GB");
        office.ready(
                new Facts(
                        new Facts.Person(null, "Jo", "Blake", "CFO", "jo@harbour.example", null),
                        facts.company(),
                        facts.origin(),
                        facts.form(),
                        facts.activities(),
                        facts.consent(),
                        null,
                        facts.fields()),
                84);
        office.type(ANA, "claim 2");
    }

    @Test
    void lineThatJoinsStrangersOpensTheFormFirst() {
        OpenForm form = form("reject 2 duplicate 1").orElseThrow();

        Shown shown = form.form()
                .show(office.store().leadBook().find(form.number()).orElseThrow(), new UserId(ANA), form.entered());

        assertThat(((Shown.Screen) shown).blocks().toString())
                .contains("Is it the right number?", "It becomes part of #1 for good");
        assertThat(office.store()
                        .leadBook()
                        .find(new LeadNumber(2))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.CLAIMED);
    }

    @Test
    void samePersonIsJoinedAtOnceAndTheAnswerSaysThatItStays() {
        office.ready("Northwind Ltd", 84);
        office.type(ANA, "claim 3");

        assertThat(form("reject 3 duplicate 1")).isEmpty();
        assertThat(office.says(ANA, "reject 3 duplicate 1"))
                .contains("Merged into #1", "That cannot be taken back.")
                .doesNotContain("actionId=undo");
    }

    private Optional<OpenForm> form(String line) {
        return office.screens().command().form(new Asker(new UserId(ANA), "line"), line);
    }
}
