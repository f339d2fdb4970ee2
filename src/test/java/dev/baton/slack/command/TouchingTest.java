package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TouchingTest extends OfficeFixture {

    @BeforeEach
    void leadWaits() {
        office.ready("Northwind", 84);
    }

    @ParameterizedTest
    @CsvSource({
        "touch 1 call voicemail, 'call, voicemail'",
        "touch 1 voicemail, 'call, voicemail'",
        "touch #1 CALL No Answer, 'call, no answer'",
        "touch 1 no-answer, 'call, no answer'",
        "touch 1 no_answer, 'call, no answer'",
        "touch 1 e-mail bounced, 'e-mail, bounced'",
        "touch 1 email connected, 'e-mail, connected'",
        "touch 1 text connected, 'SMS, connected'",
        "touch 1 linkedin other, 'LinkedIn, other'",
        "touch 1 other other, 'another way, other'",
        "touch 1 other, 'call, other'",
        "touch 1 meeting meeting held, 'meeting, meeting held'",
        "touch 1 meeting no show, 'meeting, no-show'",
        "touch 1 call later, 'call, call later'",
        "touch 1 call call later, 'call, call later'",
        "touch 1 meeting held, 'meeting, meeting held'",
    })
    void touchMayBeTypedInManyWays(String text, String understood) {
        assertThat(office.type(ANA, text).text()).startsWith("#1 is yours: 1 touch (" + understood + " at ");
    }

    @Test
    void touchOfAnOpenLeadClaimsIt() {
        office.type(ANA, "touch 1 call connected");

        assertThat(types()).containsExactly("received", "handed_off", "claimed", "touched");
        assertThat(office.type(AMY, "claim 1").text()).contains("<@U0ANA>");
    }

    @Test
    void defaultNextStepComesFromThePlaybook() {
        assertThat(office.type(ANA, "touch 1 call voicemail").text())
                .contains("^next: call {date_short_pretty} at {time}|next: call 13 Nov 2026 19:44 UTC>");
        assertThat(office.type(ANA, "touch 1 call connected").text()).contains("no next step yet");
    }

    @Test
    void touchesAreCountedAndTheLastIsTold() {
        office.type(ANA, "touch 1 call voicemail");
        office.clock().tick(Duration.ofMinutes(1));

        assertThat(office.type(ANA, "touch 1 email connected \"sent the offer\"")
                        .text())
                .startsWith("#1 is yours: 2 touches (e-mail, connected at ");
        assertThat(office.type(AMY, "status 1").text()).contains("<@U0ANA>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"touch", "touch call voicemail", "touch 1", "touch 1 call", "touch 1 shouted loudly"})
    void halfATouchIsAskedForAndLogsNothing(String text) {
        assertThat(office.type(ANA, text).text()).contains("Type it like this: `/lead touch 109 call voicemail");
        assertThat(types()).containsExactly("received", "handed_off");
    }

    @Test
    void whoIsNotOnTheRosterCannotTouchAnOpenLead() {
        assertThat(office.type(BEN, "touch 1 call voicemail").text()).contains("you are not on it");
        assertThat(types()).containsExactly("received", "handed_off");
    }

    @Test
    void whoDoesNotOwnItIsToldWhoDoes() {
        office.type(ANA, "claim 1");

        assertThat(office.type(AMY, "touch 1 call voicemail").text()).contains("<@U0ANA>");
        assertThat(types()).containsExactly("received", "handed_off", "claimed");
    }

    @Test
    void buttonsLogACallInOneClick() {
        Asker ana = new Asker(new UserId(ANA), "click-1");
        LeadNumber number = new LeadNumber(1);

        LeadAnswer button = Objects.requireNonNull(office.screens().buttons().get("no_answer"));
        String told = button.answer(ana, number).text();
        String again = button.answer(ana, number).text();

        assertThat(told).startsWith("#1 is yours: 1 touch (call, no answer at ");
        assertThat(again).isEqualTo(told);
        assertThat(types()).containsExactly("received", "handed_off", "claimed", "touched");
    }

    @Test
    void clickForACallThatASystemLoggedIsAnsweredWithIt() {
        logCallByDialer();
        LeadAnswer button = Objects.requireNonNull(office.screens().buttons().get("voicemail"));

        String told = button.answer(new Asker(new UserId(ANA), "click-1"), new LeadNumber(1))
                .text();
        String more =
                office.type(ANA, "touch 1 call voicemail \"left a message\"").text();

        assertThat(told).startsWith("#1 has that one already: ").contains("the key `dialer` logged it for you");
        assertThat(more).as("whoever says more has it logged").startsWith("#1 is yours: 2 touches");
        assertThat(types()).containsExactly("received", "handed_off", "claimed", "touched", "touched");
    }

    private void logCallByDialer() {
        Touch touch = new Touch(
                new UserId(ANA),
                Touch.Channel.CALL,
                Touch.Outcome.VOICEMAIL,
                office.clock().instant(),
                office.clock().instant(),
                "dialer");
        OpenLead open =
                (OpenLead) office.store().leadBook().find(new LeadNumber(1)).orElseThrow();
        office.store().leadBook().commit(Work.of(open.touch(touch, null)));
    }

    @Test
    void noteThatIsTooLongIsRefusedAndNothingIsLogged() {
        assertThat(office.type(ANA, "touch 1 voicemail " + "x".repeat(3_001)).text())
                .contains("at most 3,000 characters");
        assertThat(types()).containsExactly("received", "handed_off");
    }

    private List<String> types() {
        return office.store().leadBook().history(new LeadNumber(1)).stream()
                .map(Event::type)
                .toList();
    }
}
