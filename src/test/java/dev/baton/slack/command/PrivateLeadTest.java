package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.LEA;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Shown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** #1 is in the Americas' channel, which is private: Ben is in it, and nobody else. */
class PrivateLeadTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    @BeforeEach
    void leadInAPrivateChannel() {
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));
        office.ready(office.facts("Secret", "US"), 84);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim 1",
                "release 1",
                "touch 1 call voicemail",
                "reject 1 only-content",
                "disqualify 1 no-need",
                "qualify 1",
                "won 1",
                "lost 1 price",
                "undo 1",
                "unsuppress 1",
                "asked 1 \"Do you have an API?\"",
            })
    void whoCannotReadThereIsToldNothingOfItInARefusal(String line) {
        assertHidden(ANA, line);
        office.type(BEN, "claim 1");
        assertHidden(ANA, line);
        office.type(BEN, "reject 1 never-asked");
        assertHidden(ANA, line);
    }

    @ParameterizedTest
    @CsvSource({
        "mend 1 5, claim 1",
        "anyway 1 they asked for a call, claim 1",
        "dispute 1 facts-right they have 800 people, claim 1",
        "dispute 1 withdraw, reject 1 never-asked",
        "ride 1, claim 1",
        "follow 1, claim 1",
    })
    void norIsMarketing(String line, String before) {
        office.type(BEN, before);

        assertHidden(MIA, line);
    }

    @Test
    void norWhoReadsAFormInItsPlace() {
        office.type(BEN, "touch 1 call connected");

        for (Modal form : office.screens().modals()) {
            if (form.show(lead(), new UserId(ZOE), Entered.nothing()) instanceof Shown.Instead instead) {
                assertThat(instead.message().text()).as(form.callbackId()).doesNotContain(BEN, "Secret", "Americas");
            }
        }
        Shown touch = modal("touch").show(lead(), new UserId(ANA), Entered.nothing());
        assertThat(touch)
                .isInstanceOfSatisfying(
                        Shown.Instead.class,
                        instead -> assertThat(instead.message().text()).contains("private channel"));
    }

    @Test
    void membersAndTheOwnerAreToldAll() {
        office.type(BEN, "claim 1");
        assertThat(office.says(BEN, "claim 1")).contains("#1 is yours already");

        Rooms.ofAll(office.store(), Set.of(new UserId(ANA), new UserId(LEA)));
        assertThat(office.says(BEN, "claim 1")).contains("#1 is yours already");
        assertThat(office.says(ANA, "touch 1 call voicemail")).contains("#1 is <@" + BEN + ">'s: only its owner");
    }

    private void assertHidden(String person, String line) {
        List<Event> before = office.store().leadBook().history(NUMBER);

        assertThat(office.says(person, line))
                .as(line)
                .doesNotContain(BEN, "Secret", "Americas", "americas", "jected", "claimed")
                .containsAnyOf(
                        "#1 is in a private channel",
                        "There is no lead #1 that you may see",
                        "that is marketing's",
                        "Only a manager or operations can do that");
        assertThat(office.store().leadBook().history(NUMBER)).isEqualTo(before);
    }

    private Lead lead() {
        return office.store().leadBook().find(NUMBER).orElseThrow();
    }

    private Modal modal(String callbackId) {
        return office.screens().modals().stream()
                .filter(each -> each.callbackId().equals(callbackId))
                .findFirst()
                .orElseThrow();
    }
}
