package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Friday, 13 November 2026. */
class TurnDownFormTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private Form form;

    @BeforeEach
    void leadWaits() {
        office.ready("Northwind", 84);
        form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("turn_down"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong_territory, reason territory note",
        "duplicate, reason lead note",
        "criteria_not_met, reason criterion value note",
        "only_content, reason note",
        "existing_customer, reason account_owner note",
        "bad_contact_data, reason field note",
        "not_a_buyer, reason which everybody note",
        "wrong_person, reason referral referral_contact note",
        "bad_timing, reason date note",
        "chose_competitor, reason competitor contract_end note",
        "other, reason text note",
        "nonsense, reason note",
    })
    void fieldsFollowTheReason(String reason, String blocks) {
        office.type(ANA, "touch 1 call connected");

        assertThat(inputs(chosen(reason))).containsExactly(blocks.split(" "));
    }

    @Test
    void whatHappensFollowsTheFields() {
        Entered entered = chosen("wrong_territory");

        assertThat(happens(Entered.nothing())).contains("Choose a reason");
        assertThat(happens(entered)).contains("Say which territory is the right one.");
        assertThat(happens(entered.choosing("territory", "americas")))
                .contains("It goes to #leads-americas now. Your team will not get it again.");
        assertThat(happens(entered.choosing("territory", "emea"))).contains("is served by a roster that gave it away");
    }

    @Test
    void freeTextNeedsNotBeTypedToSeeWhatHappens() {
        office.type(ANA, "touch 1 connected");

        assertThat(happens(chosen("other"))).contains("It is closed.");
        assertThat(happens(chosen("chose_competitor").on("contract_end", LocalDate.of(2027, 6, 1))))
                .contains("It is handed off again on");
    }

    @Test
    void whatWasTypedStaysWhenAnotherReasonIsChosen() {
        office.type(ANA, "touch 1 connected");
        Entered entered =
                chosen("did_not_understand").saying("text", "took it for a CRM").saying("note", "nice call");

        assertThat(shown(entered.choosing("reason", "other"))).contains("took it for a CRM", "nice call");
    }

    @Test
    void everyFieldThatChangesWhatHappensDrawsTheFormAnew() {
        assertThat(form.redrawnBy())
                .contains("reason_input", "reject_input", "territory_input", "date_input")
                .doesNotContain("note_input", "text_input");
        assertThat(Inputs.action("reason")).isEqualTo("reason_input");
        assertThat(shown(chosen("wrong_territory"))).contains("dispatchAction=true");
    }

    @Test
    void reasonIsCarriedOutAndTold() {
        assertThat(submit(ANA, chosen("wrong_territory").choosing("territory", "americas")))
                .isInstanceOfSatisfying(
                        Submitted.Done.class,
                        done -> assertThat(done.told().text())
                                .startsWith("Noted: wrong territory. #1 is open and nobody's, in #leads-americas."));
        assertThat(history()).containsExactly("received", "handed_off", "rejected", "handed_off");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong_territory, territory, emea, territory",
        "wrong_territory, territory, narnia, territory",
        "criteria_not_met, criterion, nonsense, criterion",
    })
    void wrongChoiceIsSaidUnderItsFieldAndNothingIsStored(String reason, String field, String value, String blamed) {
        assertThat(errors(chosen(reason).choosing(field, value).saying("value", "12")))
                .containsExactly(blamed);
        assertThat(history()).containsExactly("received", "handed_off");
    }

    @Test
    void otherLeadHasToBeThere() {
        assertThat(errors(chosen("duplicate").saying("lead", "87"))).containsExactly("lead");
        assertThat(errors(chosen("duplicate").saying("lead", "1"))).containsExactly("lead");
        assertThat(history()).containsExactly("received", "handed_off");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-13", "2020-01-01", "2031-01-01"})
    void dayThatIsPastOrTooFarAheadIsAskedAgain(LocalDate day) {
        office.type(ANA, "touch 1 connected");

        assertThat(errors(chosen("bad_timing").on("date", day))).containsExactly("date");
        assertThat(history()).doesNotContain("disqualified");
    }

    @Test
    void fieldThatWasNotDrawnYetIsAskedForUnderTheReason() {
        assertThat(errors(chosen("duplicate"))).containsExactly("reason");
        assertThat(errors(ReasonList.choosing(Reasons.standard().all().get(1)))).containsExactly("reject");
        assertThat(errors(Entered.nothing())).containsExactly("reason");
    }

    @Test
    void formThatIsSentAfterTheLeadMovedOnSaysSoAndKeepsEverything() {
        office.type(AMY, "claim 1");

        assertThat(submit(ANA, chosen("only_content")))
                .isInstanceOfSatisfying(
                        Submitted.Refused.class,
                        refused -> assertThat(refused.why().text()).contains("<@U0AMY>"));
        assertThat(history()).containsExactly("received", "handed_off", "claimed");
    }

    @Test
    void whoMayNotTurnItDownIsToldInsteadOfShownTheForm() {
        assertThat(form.show(office.store().leadBook().find(NUMBER).orElseThrow(), new UserId(BEN), Entered.nothing()))
                .isInstanceOfSatisfying(
                        Shown.Instead.class,
                        instead -> assertThat(instead.message().text()).contains("you are not on it"));
    }

    @Test
    void leadThatNobodyTouchedIsNotDisqualifiedAndTheFormSaysWhatIsPossible() {
        assertThat(happens(chosen("no_need"))).contains("Nobody has touched #1 yet", "/lead touch 1");
        assertThat(submit(ANA, chosen("no_need"))).isInstanceOf(Submitted.Refused.class);
        assertThat(history()).containsExactly("received", "handed_off");
    }

    @Test
    void whatHasToWaitForATouchSaysSoBeforeItAsksForAnything() {
        assertThat(shown(Entered.nothing()))
                .contains("Bad timing (once it is touched),", "Do not contact,", "Duplicate,");
        assertThat(inputs(chosen("bad_timing"))).containsExactly("reason", "note");
        assertThat(happens(chosen("bad_timing"))).contains("Nobody has touched #1 yet");

        office.type(ANA, "touch 1 call connected");

        assertThat(shown(Entered.nothing())).contains("Bad timing").doesNotContain("once it is touched");
        assertThat(inputs(chosen("bad_timing"))).containsExactly("reason", "date", "note");
    }

    @Test
    void formSentTwiceTurnsDownOnce() {
        Entered entered = chosen("wrong_territory").choosing("territory", "americas");
        submit(ANA, entered);
        submit(ANA, entered);

        assertThat(history()).containsOnlyOnce("rejected");
    }

    @Test
    void textThatIsTooLongIsSaidUnderItsField() {
        assertThat(errors(chosen("only_content").saying("note", "x".repeat(3_001))))
                .containsExactly("note");
    }

    private static Entered chosen(String reason) {
        return Entered.nothing().choosing("reason", reason);
    }

    private Shown.Screen screen(Entered entered) {
        return (Shown.Screen) form.show(office.store().leadBook().find(NUMBER).orElseThrow(), new UserId(ANA), entered);
    }

    private String shown(Entered entered) {
        return screen(entered).toString();
    }

    private String happens(Entered entered) {
        List<?> blocks = screen(entered).blocks();
        return blocks.get(blocks.size() - 1).toString();
    }

    private List<String> inputs(Entered entered) {
        return screen(entered).blocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> block.getBlockId())
                .toList();
    }

    private Submitted submit(String user, Entered entered) {
        return form.submit(new Filled(NUMBER, new UserId(user), "view-1", entered));
    }

    private List<String> errors(Entered entered) {
        return List.copyOf(((Submitted.Errors) submit(ANA, entered)).byInput().keySet());
    }

    private List<String> history() {
        return office.store().leadBook().history(NUMBER).stream()
                .map(Event::type)
                .toList();
    }
}
