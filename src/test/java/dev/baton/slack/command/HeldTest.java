package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is held, and how it comes to sales all the same. */
class HeldTest extends OfficeFixture {

    @Test
    void whatIsHeldIsListedNearestFirstWithWhatIsMissing() {
        office.held("Farwind", 20, List.of());
        office.held("Nearwind", 55, List.of());
        office.held("Noreach", 40, List.of("reachable"));

        String told = office.says(MIA, "held");

        assertThat(told)
                .contains("Held, not ready: 3 leads", "5 points short", "40 points short", "missing: an e-mail address")
                .containsSubsequence("Nearwind", "Noreach", "Farwind")
                .contains("hand_off_anyway");
    }

    @Test
    void aLineSaysWhyInWordsThatAreLabelled() {
        office.held("Farwind", 20, List.of());
        office.held("Nearwind", 55, List.of());
        office.type(MIA, "anyway 2 met them");
        office.type(ANA, "reject 2 only-content");

        assertThat(office.says(MIA, "status 1"))
                .contains("#1 Held, 40 points short · score 20 · Farwind, VP Operations");
        assertThat(office.says(MIA, "status 2"))
                .contains("#2 Held, 5 points short, turned down by <@U0ANA>: only content, no intent · score 55 ·");
    }

    @Test
    void aRepSeesNoButtonAndIsToldWhoMay() {
        office.held("Nearwind", 55, List.of());

        assertThat(office.says(ANA, "held")).contains("Nearwind").doesNotContain("hand_off_anyway");
        assertThat(office.type(ANA, "anyway 1 because").text())
                .startsWith("#1 was not handed off: what is not ready is handed off by marketing")
                .contains("<@U0MIA>");
        assertThat(state()).isEqualTo(State.HELD);
    }

    @Test
    void itGoesWhereThePlaybookSendsItAndCountsApart() {
        office.held("Nearwind", 55, List.of());

        office.type(MIA, "anyway 1 met them <!here> at the fair");

        Lead lead = office.store().leadBook().find(number()).orElseThrow();
        assertThat(lead).isInstanceOf(OpenLead.class);
        assertThat(((OpenLead) lead).committed().route().channel()).isEqualTo("#leads-emea");
        assertThat(office.store().leadBook().history(number()).stream().map(Event::type))
                .endsWith("handed_off", "handed_off_anyway");
        assertThat(office.says(MIA, "campaign webinar-may")).contains("*handed off anyway* 1");
        assertThat(office.type(MIA, "anyway 1 again").text()).startsWith("#1 is not held");
    }

    @Test
    void theFormAsksWhyAndRefusesWhatIsNotHeld() {
        office.held("Nearwind", 55, List.of());
        var form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("hand_off_anyway"))
                .findFirst()
                .orElseThrow();
        Lead held = office.store().leadBook().find(number()).orElseThrow();

        Shown shown = form.show(held, new UserId(MIA), Entered.nothing());

        assertThat(shown).isInstanceOf(Shown.Screen.class);
        assertThat(((Shown.Screen) shown).blocks().toString()).contains("Why", "counts apart");
        assertThat(form.show(held, new UserId(ANA), Entered.nothing())).isInstanceOf(Shown.Instead.class);
    }

    private State state() {
        return office.store().leadBook().find(number()).orElseThrow().state();
    }

    private static LeadNumber number() {
        return new LeadNumber(1);
    }
}
