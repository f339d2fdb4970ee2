package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Pursuit;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PursuitTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    @BeforeEach
    void anaHasOne() {
        office.ready("Northwind", 84);
        office.type(ANA, "touch 1 call connected");
    }

    @Test
    void whatNobodyTouchedIsNotQualifiedAndTheAnswerSaysWhatIsMissing() {
        office.ready("Contoso", 84);
        office.type(ANA, "claim 2");

        assertThat(office.type(ANA, "qualify 2").text())
                .isEqualTo("Nobody has touched #2 yet, and an opportunity is found by working a lead. Nothing was"
                        + " changed. `/lead touch 2` logs a touch.");
        assertThat(office.type(ANA, "disqualify 2 no-need").text()).contains("a fault of the hand-off is a reject");
    }

    @Test
    void oneLineQualifiesAndSaysWhatItDid() {
        assertThat(office.type(ANA, "qualify 1 12,000 https://crm.example/42 wants it in May")
                        .text())
                .isEqualTo(
                        "#1 is qualified, worth 12,000, and stays yours. Its card and thread say so. `/lead won 1` or"
                                + " `/lead lost 1` says how it ended.");
        assertThat(last())
                .isInstanceOfSatisfying(
                        Pursuit.Qualified.class,
                        qualified -> assertThat(qualified.amount()).isEqualTo(12_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000 | 12000",
                "12.000 | 12000",
                "12 000 | 12000",
                "12'000 call on monday | 12000",
                "15k | 15000",
                "2m https://crm.example | 2000000",
            })
    void amountIsReadAsPeopleWriteIt(String typed, long amount) {
        office.type(ANA, "qualify 1 " + typed);

        assertThat(last())
                .isInstanceOfSatisfying(
                        Pursuit.Qualified.class,
                        qualified -> assertThat(qualified.amount()).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "0", "9999999999999", "1,00", "ftp://crm.example", "https://", "javascript://x y"})
    void whatIsNoAmountOrLinkIsAskedAgainAndNothingIsStored(String typed) {
        assertThat(office.type(ANA, "qualify 1 " + typed).text()).contains("nothing was changed", "Type it like this");
        assertThat(last()).isInstanceOf(Event.Touched.class);
    }

    @Test
    void whoMayNotIsToldWhatIsPossible() {
        office.ready("Contoso", 84);

        assertThat(office.type(AMY, "qualify 1").text()).contains("belongs to <@U0ANA>, and only they can do that");
        assertThat(office.type(AMY, "qualify 2").text()).contains("`/lead claim 2` takes it");
        assertThat(office.type(ANA, "won 1").text()).contains("not qualified yet", "`/lead qualify 1`");
        office.type(ANA, "qualify 1");
        assertThat(office.type(ANA, "qualify 1").text()).contains("nothing to qualify", "`/lead won 1`");
        assertThat(office.type(MIA, "won 1").text()).contains("only they or a manager");
        assertThat(office.type(ANA, "touch 1 call voicemail").text()).contains("`/lead lost 1`");
    }

    @Test
    void wonSaysSoAndIsTheEndOfIt() {
        office.type(ANA, "qualify 1");

        assertThat(office.type(MAX, "won 1").text()).startsWith("#1: Won by <@U0MAX>.");
        assertThat(office.type(ANA, "lost 1 price").text()).contains("nothing to call lost: Won by <@U0MAX>");
    }

    @ParameterizedTest
    @CsvSource({
        "price, price",
        "no decision they wait for May, no_decision",
        "NO-DECISION, no_decision",
        "other they were bought, other",
    })
    void lostTakesItsReasonFromTheLine(String typed, String reason) {
        office.type(ANA, "qualify 1");

        assertThat(office.type(ANA, "lost 1 " + typed).text()).startsWith("#1: Lost by <@U0ANA>: ");
        assertThat(last())
                .isInstanceOfSatisfying(
                        Pursuit.Lost.class, lost -> assertThat(lost.reason()).isEqualTo(reason));
    }

    @Test
    void unknownReasonIsAnsweredWithLinesThatWork() {
        office.type(ANA, "qualify 1");

        assertThat(office.says(ANA, "lost 1 weather"))
                .contains("is no reason to lose one, so nothing was changed")
                .contains("/lead lost 1 no-decision", "/lead lost 1 other why");
        assertThat(last()).isInstanceOf(Pursuit.Qualified.class);
    }

    @Test
    void numberAloneAndAReasonThatWantsWordsOpenTheForm() {
        office.type(ANA, "qualify 1");
        Asker ana = new Asker(new UserId(ANA), "line");

        assertThat(office.screens().command().form(ana, "lost 1")).isPresent();
        assertThat(office.screens().command().form(ana, "lost 1 price")).isEmpty();
        assertThat(office.screens().command().form(ana, "lost 1 other"))
                .hasValueSatisfying(opened ->
                        assertThat(opened.entered().choice(LostForm.REASON)).contains("other"));
    }

    @Test
    void formQualifiesWithWhatIsEnteredAndAsksAgainForWhatItCannotRead() {
        Entered entered = Entered.nothing().saying(QualifyForm.AMOUNT, "a lot").saying(QualifyForm.LINK, "crm");

        assertThat(submit("qualify", ANA, entered))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput()).containsOnlyKeys(QualifyForm.AMOUNT, QualifyForm.LINK));
        assertThat(submit(
                        "qualify",
                        ANA,
                        entered.saying(QualifyForm.AMOUNT, "5 000").saying(QualifyForm.LINK, "")))
                .isInstanceOf(Submitted.Done.class);
        assertThat(last())
                .isInstanceOfSatisfying(
                        Pursuit.Qualified.class,
                        qualified -> assertThat(qualified.amount()).isEqualTo(5_000));
    }

    @Test
    void formThatIsSentAfterTheLeadMovedOnSaysHowItStands() {
        office.type(ANA, "release 1");

        assertThat(submit("qualify", ANA, Entered.nothing()))
                .isInstanceOfSatisfying(
                        Submitted.Refused.class,
                        refused -> assertThat(refused.why().text()).contains("`/lead claim 1`"));
        assertThat(form("qualify").show(lead(), new UserId(ANA), Entered.nothing()))
                .isInstanceOf(Shown.Instead.class);
        assertThat(form("lost").show(lead(), new UserId(ANA), Entered.nothing()))
                .isInstanceOf(Shown.Instead.class);
    }

    @Test
    void lostFormAsksForWordsWhereTheReasonWantsThem() {
        office.type(ANA, "qualify 1");
        Entered other = Entered.nothing().choosing(LostForm.REASON, "other");

        assertThat(submit("lost", ANA, Entered.nothing())).isInstanceOf(Submitted.Errors.class);
        assertThat(submit("lost", ANA, other))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput()).containsOnlyKeys(LostForm.TEXT));
        assertThat(submit("lost", MAX, other.saying(LostForm.TEXT, "they moved")))
                .isInstanceOf(Submitted.Done.class);
        assertThat(last()).isInstanceOf(Pursuit.Lost.class);
    }

    private Lead lead() {
        return office.store().leadBook().find(NUMBER).orElseThrow();
    }

    private Form form(String callback) {
        return office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals(callback))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Submitted submit(String callback, String user, Entered entered) {
        return form(callback).submit(new Filled(NUMBER, new UserId(user), "view-" + callback, entered));
    }

    private Event last() {
        List<Event> history = office.store().leadBook().history(NUMBER);
        return history.get(history.size() - 1);
    }
}
