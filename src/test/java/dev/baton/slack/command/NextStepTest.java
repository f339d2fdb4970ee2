package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons beside a next step, and beside a lead that is late. */
class NextStepTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private int clicks;

    @BeforeEach
    void leadWaits() {
        office.ready("Northwind", 84);
    }

    @Test
    void anHourIsFromNow() {
        office.type(ANA, "touch 1 email voicemail");
        office.clock().tick(Duration.ofHours(9));

        String told = press(ANA, "step_in_an_hour");

        assertThat(told).startsWith("#1 is yours: 1 touch");
        assertThat(next()).isEqualTo(new NextStep(Touch.Channel.EMAIL, at("2026-11-13T20:44:00Z")));
        assertThat(types()).endsWith("touched", "step_moved");
    }

    @Test
    void tomorrowIsAtTheSameTimeOfDay() {
        office.type(ANA, "touch 1 call voicemail");
        office.clock().tick(Duration.ofHours(12));

        press(ANA, "step_tomorrow");

        assertThat(next().at()).isEqualTo(at("2026-11-14T19:44:00Z"));
    }

    @Test
    void oneClickDeliveredTwicePutsItOffOnce() {
        office.type(ANA, "touch 1 call voicemail");

        button("step_tomorrow").answer(new Asker(new UserId(ANA), "click"), NUMBER);
        office.clock().tick(Duration.ofDays(1));
        button("step_tomorrow").answer(new Asker(new UserId(ANA), "click"), NUMBER);

        assertThat(next().at()).isEqualTo(at("2026-11-14T19:44:00Z"));
    }

    @Test
    void whatCannotBePutOffIsRefusedInASentence() {
        assertThat(press(ANA, "step_tomorrow")).contains("#1 is nobody's");
        office.type(ANA, "touch 1 call connected");

        assertThat(press(ANA, "step_tomorrow")).startsWith("#1 has no next step, so there is nothing to put off.");
        assertThat(press(AMY, "step_tomorrow")).contains("<@U0ANA>");
        assertThat(types()).endsWith("claimed", "touched");
    }

    @Test
    void formOpensWithWhatWasPlanned() {
        office.type(ANA, "touch 1 email voicemail");
        Modal form = office.screens().modals().stream()
                .filter(modal -> modal.buttons().contains("touch"))
                .findFirst()
                .orElseThrow();

        Shown shown =
                form.show(office.store().leadBook().find(NUMBER).orElseThrow(), new UserId(ANA), Entered.nothing());

        assertThat(((Shown.Screen) shown).blocks().get(0).toString())
                .contains("initialOption=OptionObject")
                .contains("value=email");
    }

    @Test
    void managersAloneMoveOnAndOnlyFromWhatNobodyTouched() {
        assertThat(press(ANA, "move_on")).startsWith("Only managers can do that");
        assertThat(press(MAX, "move_on")).startsWith("#1 stays where it is, and you are not told of it again");
        assertThat(types()).endsWith("handed_off", "moved_on");
        office.type(ANA, "touch 1 call connected");

        assertThat(press(MAX, "move_on")).startsWith("#1 has been touched");
        assertThat(types()).endsWith("claimed", "touched");
    }

    private String press(String user, String action) {
        return button(action)
                .answer(new Asker(new UserId(user), "click-" + clicks++), NUMBER)
                .text();
    }

    private LeadAnswer button(String action) {
        return Objects.requireNonNull(office.screens().buttons().get(action));
    }

    private NextStep next() {
        WorkingLead lead = (WorkingLead) office.store().leadBook().find(NUMBER).orElseThrow();
        return Objects.requireNonNull(lead.next());
    }

    private List<String> types() {
        return office.store().leadBook().history(NUMBER).stream()
                .map(Event::type)
                .toList();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
