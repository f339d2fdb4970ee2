package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Claim;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons of the message about what somebody left. */
class LeaversTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private Form form;
    private int presses;

    @BeforeEach
    void anaHasTwoAndLeaves() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 70);
        office.type(ANA, "claim 1");
        office.type(ANA, "touch 2 call connected");
        office.type(ANA, "qualify 2");
        form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("hand_over"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
        office.store()
                .team()
                .replaceAll(office.store().team().members().stream()
                        .filter(member -> !member.id().value().equals(ANA))
                        .toList());
    }

    @Test
    void channelGetsWhatIsNoOpportunity() {
        assertThat(press(MAX))
                .startsWith("Handed over from <@U0ANA> back to the channel")
                .contains("Not moved: #2.");
        assertThat(press(MAX)).contains("#1 is nobody's now, so nothing was handed over");
    }

    @Test
    void somebodyGetsAllOfIt() {
        assertThat(shown(MAX))
                .contains("left 2 leads", "Amy Okoro", "Ben Carter")
                .doesNotContain("Ana Silva");
        Entered amy = Entered.nothing().choosing(HandoverForm.block(new UserId(ANA)), AMY);

        assertThat(submit(amy))
                .isInstanceOfSatisfying(
                        Submitted.Done.class,
                        done -> assertThat(done.told().text())
                                .startsWith("Handed over from <@U0ANA> to <@U0AMY>")
                                .contains("#1", "#2"));
        assertThat(lead().claim().map(Claim::owner)).contains(new UserId(AMY));
    }

    @Test
    void clickThatComesTooLateHandsNothingOfAnybodyOver() {
        office.type(MAX, "reassign 1 @amy");

        assertThat(press(MAX)).contains("#1 is <@U0AMY>'s now, who is here");
        assertThat(form.show(lead(), new UserId(MAX), Entered.nothing())).isInstanceOf(Shown.Instead.class);
        assertThat(submit(Entered.nothing().choosing(HandoverForm.block(new UserId(ANA)), BEN)))
                .isInstanceOf(Submitted.Refused.class);
        assertThat(lead().claim().map(Claim::owner)).contains(new UserId(AMY));
    }

    @Test
    void onlyManagersDo() {
        assertThat(press(BEN)).contains("Only managers", "<@U0MAX>");
        assertThat(form.show(lead(), new UserId(BEN), Entered.nothing())).isInstanceOf(Shown.Instead.class);
        assertThat(lead().claim().map(Claim::owner)).contains(new UserId(ANA));
    }

    private String press(String user) {
        return Objects.requireNonNull(office.screens().buttons().get("hand_over_to_channel"))
                .answer(new Asker(new UserId(user), "press-" + presses++), NUMBER)
                .text();
    }

    private String shown(String user) {
        return form.show(lead(), new UserId(user), Entered.nothing()).toString();
    }

    private Submitted submit(Entered entered) {
        return form.submit(new Filled(NUMBER, new UserId(MAX), "view-1", entered));
    }

    private Lead lead() {
        return office.store().leadBook().find(NUMBER).orElseThrow();
    }
}
