package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchFormTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private Form form;

    @BeforeEach
    void findForm() {
        form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("touch"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingEnteredIsLogged() {
        office.ready("Northwind", 84);
        Instant now = office.clock().instant();
        Submitted submitted = submit(ANA, """
                {"how": {"a": {"selected_option": {"value": "email"}}},
                 "outcome": {"a": {"selected_option": {"value": "connected"}}},
                 "done": {"a": {"selected_date_time": %d}},
                 "next": {"a": {"selected_date_time": %d}},
                 "next_how": {"a": {"selected_option": {"value": "meeting"}}},
                 "note": {"a": {"value": "likes it"}}, "asked": {"a": {"value": "SAP?"}}}
                """.formatted(now.getEpochSecond() - 60, now.getEpochSecond() + 86_400));

        assertThat(submitted)
                .isInstanceOfSatisfying(
                        Submitted.Done.class,
                        done -> assertThat(done.told().text())
                                .startsWith("#1 is yours: 1 touch (e-mail, connected at "));
        assertThat(history()).last().isInstanceOfSatisfying(Event.Touched.class, touched -> {
            assertThat(touched.doneAt()).isEqualTo(Instant.ofEpochSecond(now.getEpochSecond() - 60));
            assertThat(touched.next())
                    .isEqualTo(
                            new NextStep(Touch.Channel.MEETING, Instant.ofEpochSecond(now.getEpochSecond() + 86_400)));
        });
    }

    @Test
    void dateThatCannotBeIsAskedAgainUnderItsInputAndNothingIsLogged() {
        office.ready("Northwind", 84);
        long now = office.clock().instant().getEpochSecond();

        assertThat(submit(ANA, "{%s, \"done\": {\"a\": {\"selected_date_time\": %d}}}".formatted(CALL, now + 60)))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput()).containsOnlyKeys("done"));
        assertThat(submit(ANA, "{%s, \"next\": {\"a\": {\"selected_date_time\": %d}}}".formatted(CALL, now - 60)))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput()).containsOnlyKeys("next"));
        assertThat(history()).hasSize(2);
    }

    @Test
    void outcomeThatIsMissingOrForgedIsAskedAgain() {
        office.ready("Northwind", 84);

        assertThat(submit(ANA, "{\"how\": {\"a\": {\"selected_option\": {\"value\": \"call\"}}}}"))
                .isEqualTo(new Submitted.Errors(Map.of("outcome", "Choose one of the list. Nothing was logged.")));
        assertThat(submit(ANA, "{\"how\": {\"a\": {\"selected_option\": {\"value\": \"drop table\"}}}}"))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput()).containsOnlyKeys("how"));
        assertThat(history()).hasSize(2);
    }

    @Test
    void formThatIsSentAfterSomebodyElseTookTheLeadSaysSoAndLogsNothing() {
        office.ready("Northwind", 84);
        office.type(AMY, "claim 1");

        assertThat(submit(ANA, "{" + CALL + "}"))
                .isInstanceOfSatisfying(
                        Submitted.Refused.class,
                        refused -> assertThat(refused.why().text()).contains("<@U0AMY>"));
        assertThat(history()).hasSize(3);
    }

    @Test
    void questionsStandThereWithWhatIsKnownAndTheirAnswersAreFacts() {
        Lead lead = office.ready("Northwind", 84);
        Shown.Screen screen = (Shown.Screen) form.show(lead, new UserId(ANA), Entered.nothing());
        assertThat(screen.blocks().toString())
                .contains("How many people work there?", "initialValue=800")
                .contains("When do they start?", "initialValue=GB");

        Submitted submitted = submit(ANA, "{" + CALL + ", " + """
                "question_people": {"a": {"value": "1 200"}},
                "question_when": {"a": {"selected_option": {"value": "Later"}}}}""");

        assertThat(submitted).isInstanceOf(Submitted.Done.class);
        Facts facts = office.store().leadBook().find(NUMBER).orElseThrow().facts();
        assertThat(facts.company().employees()).isEqualTo(1_200);
        assertThat(facts.fields()).containsEntry("when", "Later");
        assertThat(history()).extracting(Event::type).endsWith("touched", "answered");
    }

    @Test
    void whatIsNoAnswerIsAskedAgainUnderItsInputAndNothingIsLogged() {
        office.ready("Northwind", 84);

        assertThat(submit(ANA, "{" + CALL + ", " + """
                "question_people": {"a": {"value": "a few"}}, "question_country": {"a": {"value": "Germany"}},
                "question_when": {"a": {"selected_option": {"value": "Never"}}}}"""))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput())
                                .containsOnlyKeys("question_people", "question_country", "question_when"));
        assertThat(history()).hasSize(2);
    }

    @Test
    void formSentTwiceLogsOnce() {
        office.ready("Northwind", 84);
        office.clock().tick(Duration.ofMinutes(1));

        submit(ANA, "{" + CALL + "}");
        submit(ANA, "{" + CALL + "}");

        assertThat(history()).extracting(Event::type).containsExactly("received", "handed_off", "claimed", "touched");
    }

    @Test
    void heldLeadHasNoFormButASentence() {
        Lead held = office.held("Northwind", 20, List.of());

        assertThat(form.show(held, new UserId(ANA), Entered.nothing())).isInstanceOf(Shown.Instead.class);
    }

    private static final String CALL =
            "\"how\": {\"a\": {\"selected_option\": {\"value\": \"call\"}}}, \"outcome\": {\"a\":"
                    + " {\"selected_option\": {\"value\": \"voicemail\"}}}";

    private Submitted submit(String user, String values) {
        View view = GsonFactory.createSnakeCase().fromJson("{\"state\": {\"values\": " + values + "}}", View.class);
        return form.submit(new Filled(NUMBER, new UserId(user), "view-1", Entered.in(view)));
    }

    private List<Event> history() {
        return office.store().leadBook().history(NUMBER);
    }
}
