package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turning everybody at an e-mail domain down, in the form and in a line. */
class EverybodyTest extends OfficeFixture {

    private static final Entered STUDENT = ReasonList.choosing(
                    Reasons.standard().find("not_a_buyer").orElseThrow())
            .choosing("which", "student");

    @BeforeEach
    void leadWaits() {
        office.ready("Northwind", 84);
    }

    @Test
    void isOfferedWhereAManagerCanBeAsked() {
        assertThat(shown(STUDENT)).contains("Also everybody at northwind.example", "A manager has to confirm that.");
        assertThat(shown(STUDENT.ticking("everybody", "everybody")))
                .contains("Managers are asked to hold everybody with its e-mail domain.");
    }

    @Test
    void saysWhyNotWhereThereAreOtherLeads() {
        office.ready(colleague(), 70);

        assertThat(shown(STUDENT))
                .contains("Only this address is held. There are other leads at northwind.example")
                .doesNotContain("Also everybody");
    }

    @Test
    void canBeTyped() {
        assertThat(office.says(ANA, "reject 1 not-a-buyer student everybody")).contains("Rejected by <@U0ANA>");
        assertThat(office.store().leadBook().history(new LeadNumber(1)))
                .extracting(event -> event.type())
                .endsWith("rejected", "suppressed", "domain_asked");
    }

    private String shown(Entered entered) {
        Modal form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("turn_down"))
                .findFirst()
                .orElseThrow();
        return form.show(office.store().leadBook().find(new LeadNumber(1)).orElseThrow(), new UserId(ANA), entered)
                .toString();
    }

    private Facts colleague() {
        Facts facts = office.facts("Northwind", "GB");
        return new Facts(
                new Facts.Person(null, "Al", null, null, "al@northwind.example", null),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }
}
