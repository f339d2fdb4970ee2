package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may turn a lead down, when, and what they are told first. */
class MayTurnDownTest extends DeskFixture {

    @Test
    void aDisqualifyIsFoundByWorkingTheLead() {
        Lead lead = desk.claimed("p-1");

        assertThat(((Outcome.Refused) desk.turnsDown(Desk.ANA, lead, "no_need", Map.of())).why())
                .isInstanceOfSatisfying(
                        Refusal.NotWorked.class, not -> assertThat(not.move()).isEqualTo(Refusal.Move.TURN_DOWN));
        assertThat(desk.turnedDown(lead, "wrong_person", Map.of())).isInstanceOf(RecycledLead.class);
    }

    @Test
    void onlyItsOwnerAndWhoeverMayClaimItTurnALeadDown() {
        Lead open = desk.comesIn("p-1");
        Lead owned = desk.claimed("p-2");

        assertThat(((Outcome.Refused) desk.turnsDown(Desk.BEN, open, "only_content", Map.of())).why())
                .isInstanceOf(Refusal.NotOnRoster.class);
        assertThat(((Outcome.Refused) desk.turnsDown(Desk.BEN, owned, "only_content", Map.of())).why())
                .isInstanceOf(Refusal.ClaimedByOther.class);
    }

    @Test
    void whatIsSettledIsNotTurnedDownAgain() {
        Lead lead = desk.worked("p-1");
        desk.turnedDown(lead, "no_need", Map.of());

        assertThat(((Outcome.Refused) desk.turnsDown(Desk.ANA, lead, "no_need", Map.of())).why())
                .isInstanceOf(Refusal.NotFrom.class);
    }

    @Test
    void aPreviewIsWhatThenHappensAndChangesNothing() {
        Lead lead = desk.worked("p-1");
        TurnDownRequest request = new TurnDownRequest("no_budget", Map.of());
        TurnDown.Preview.Happens happens =
                (TurnDown.Preview.Happens) desk.turnDown.preview(lead.number(), Desk.ANA, request);
        assertThat(desk.find(lead)).isEqualTo(lead);

        Lead after = Desk.done(desk.turnDown.turnDown(lead.number(), Desk.ANA, request, "r"));

        assertThat(happens.work().changes().get(0).after()).isEqualTo(after);
        assertThat(after).isNotInstanceOf(RejectedLead.class);
    }
}
