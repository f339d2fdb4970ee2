package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Submitted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever hands a lead off anyway hears what becomes of it. */
class VouchedTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    @Test
    void whoeverHandedItOffAnywayHearsThatItWasRejected() {
        office.held("Nearwind", 55, List.of());

        assertThat(office.type(MIA, "anyway 1 met them at the fair").text())
                .contains("#1 is open and nobody's")
                .endsWith(
                        "You follow it: a direct message says when it is claimed or turned down; `/lead unfollow 1` ends"
                                + " that.");
        office.type(ANA, "reject 1 only-content");

        office.clock().tick(Duration.ofMinutes(11));
        assertThat(office.store().dialogues().follows().tell(office.clock().instant()))
                .isEqualTo(1);
        assertThat(office.store().cards().followed(1).news())
                .anySatisfy(news -> assertThat(news.event()).isInstanceOf(Event.TurnedDown.class));
    }

    @Test
    void theFormDoesSoToo() {
        office.held("Nearwind", 55, List.of());
        Form form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("hand_off_anyway"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();

        Submitted done = form.submit(
                new Filled(NUMBER, new UserId(MIA), "view-1", Entered.nothing().saying(AnywayForm.WHY, "met them")));

        assertThat(done.toString()).contains("You follow it");
        assertThat(office.type(MIA, "follow list").text()).contains("#1");
    }

    @Test
    void whoeverWasRefusedFollowsNothingAndADailyFollowStaysDaily() {
        office.held("Nearwind", 55, List.of());
        assertThat(office.type(ANA, "anyway 1 because").text()).doesNotContain("You follow");
        assertThat(office.type(ANA, "follow list").text()).contains("You follow nothing");

        office.type(MAX, "follow 1 daily");
        office.type(MIA, "follow 1 daily");
        office.type(MIA, "anyway 1 met them");
        assertThat(office.type(MIA, "follow list").text()).contains("#1, once a day");
    }
}
