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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandingTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private Form form;

    @BeforeEach
    void anaHasOne() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("reassign"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U0AMY|aokoro>", "@amy", "amy.okoro", "\"Amy Okoro\"", "U0AMY"})
    void oneLineGivesItToWhoeverIsNamed(String typed) {
        assertThat(office.type(MAX, "reassign 1 " + typed).text())
                .isEqualTo("#1 is <@U0AMY>'s now, and its contact is sent to them. The thread of its card says that you"
                        + " moved it. The time for the first touch starts anew.");
        assertThat(owner()).isEqualTo(AMY);
    }

    @Test
    void whyNotIsSaidWithWhatIsPossible() {
        assertThat(office.type(ANA, "reassign 1 @amy").text()).contains("Only managers", "You can ask <@U0MAX>.");
        assertThat(office.type(MAX, "reassign 1 @ben").text())
                .contains("<@U0BEN> is not on the roster", "It could be given to <@U0AMY>.");
        assertThat(office.type(MAX, "reassign 1 @nobody").text()).contains("called `@nobody`", "Type it like this");
        assertThat(office.type(MAX, "reassign 1 @ana").text()).contains("is <@U0ANA>'s already");
        office.type(AMY, "away until tomorrow");
        assertThat(office.type(MAX, "reassign 1 @amy").text()).contains("<@U0AMY> is not available, so #1 stays");
        assertThat(office.type(MAX, "reassign 7 @amy").text()).contains("There is no lead #7");
        assertThat(owner()).isEqualTo(ANA);
    }

    @Test
    void formOffersWhoMayClaimThereAndIsHere() {
        Asker max = new Asker(new UserId(MAX), "line");
        assertThat(office.screens().command().form(max, "reassign 1")).isPresent();
        assertThat(form.show(lead(), new UserId(MAX), Entered.nothing()).toString())
                .contains("Amy Okoro")
                .doesNotContain("Ana Silva", "Ben Carter");
        assertThat(form.show(lead(), new UserId(BEN), Entered.nothing())).isInstanceOf(Shown.Instead.class);

        assertThat(submit(Entered.nothing())).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(Entered.nothing().choosing(ReassignForm.REP, BEN))).isInstanceOf(Submitted.Refused.class);
        assertThat(submit(Entered.nothing().choosing(ReassignForm.REP, AMY))).isInstanceOf(Submitted.Done.class);
        assertThat(owner()).isEqualTo(AMY);
        office.type(AMY, "away until tomorrow");
        office.type(ANA, "away until tomorrow");
        assertThat(form.show(lead(), new UserId(MAX), Entered.nothing()).toString())
                .contains("Nobody else who may");
    }

    @Test
    void handoverIsAnsweredOnceWithWhatMovedAndWhatDidNot() {
        office.ready("Contoso", 84);
        office.type(ANA, "touch 2 call connected");
        office.type(ANA, "qualify 2");

        assertThat(office.type(MAX, "handover <@U0ANA|asilva>").text())
                .isEqualTo("Handed over from <@U0ANA> back to the channel, where anybody on the roster may claim: #1.\n"
                        + "Not moved: #2. An opportunity goes to a person: `/lead handover @U0ANA to @rep` with somebody's"
                        + " name moves it.");
        assertThat(office.type(MAX, "handover @ana to @amy").text())
                .isEqualTo("Handed over from <@U0ANA> to <@U0AMY>, with the contacts: #2.");
        assertThat(office.type(MAX, "handover @ana").text()).contains("works on nothing");
        assertThat(office.says(AMY, "why 2")).contains("Moved by managers", "<@U0MAX> gave it to <@U0AMY>");
    }

    @Test
    void handoverIsForManagersAndSaysWhatIsPossible() {
        assertThat(office.type(ANA, "handover @ana").text()).contains("Only managers", "<@U0MAX>");
        assertThat(office.type(MAX, "handover").text()).contains("Whose leads?");
        assertThat(office.type(MAX, "handover @ana to").text()).contains("To whom?");
        assertThat(office.type(MAX, "handover @ana to @ana").text()).contains("same person twice");
        assertThat(office.type(MAX, "handover @ana to @ben").text())
                .contains("Not moved: #1.", "`/lead handover @U0ANA to channel`");
        assertThat(office.type(MAX, "handover @U0LEFT").text()).contains("<@U0LEFT> works on nothing");
        office.type(AMY, "away until tomorrow");
        assertThat(office.type(MAX, "handover @ana to @amy").text()).contains("<@U0AMY> is not available");
        assertThat(owner()).isEqualTo(ANA);
    }

    private Lead lead() {
        return office.store().leadBook().find(NUMBER).orElseThrow();
    }

    private String owner() {
        return lead().claim().map(Claim::owner).map(UserId::value).orElse("nobody");
    }

    private Submitted submit(Entered entered) {
        return form.submit(new Filled(NUMBER, new UserId(MAX), "view-1", entered));
    }
}
