package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Shown;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that open the form, because a date in them is to be seen before it counts. It is Friday, 13 November 2026. */
class TouchLineTest extends OfficeFixture {

    @BeforeEach
    void leadWaits() {
        office.ready("Northwind", 84);
    }

    @ParameterizedTest
    @CsvSource({
        "touch 1 call voicemail \"left a message\" next friday 10:00, voicemail, left a message, 2026-11-20T10:00:00Z",
        "touch 1 no answer tomorrow, no_answer, '', 2026-11-14T09:00:00Z",
        "touch 1 voicemail she asked for monday at 14:30, voicemail, she asked for, 2026-11-16T14:30:00Z",
        "touch 1 connected 2027-07-01 16:00, connected, '', 2027-07-01T15:00:00Z",
    })
    void dateAtTheEndOpensTheFormWithEverythingThatWasTyped(String line, String outcome, String note, Instant next) {
        OpenForm form = form(line).orElseThrow();

        assertThat(form.number()).isEqualTo(new LeadNumber(1));
        assertThat(form.entered().choice("outcome")).contains(outcome);
        assertThat(form.entered().text("note").orElse("")).isEqualTo(note);
        assertThat(form.entered().moment("next")).contains(next);
        Shown shown = form.form()
                .show(office.store().leadBook().find(form.number()).orElseThrow(), new UserId(ANA), form.entered());
        assertThat(shown.toString()).contains(outcome, note, Long.toString(next.getEpochSecond()));
    }

    @Test
    void dateThatCanMeanTwoThingsIsLeftToBePicked() {
        OpenForm form = form("touch 1 voicemail 3/4").orElseThrow();

        assertThat(form.entered().choice("outcome")).contains("voicemail");
        assertThat(form.entered().moment("next")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "touch 1 call voicemail nxet friday, '', nxet friday",
        "touch 1 voicemail left a message nxt fridya 10:00, left a message, nxt fridya 10:00",
        "touch 1 no answer tommorow, '', tommorow",
        "touch 1 connected \"sent the price list\" on wensday, sent the price list, on wensday",
        "touch 1 connected 32 november, '', 32 november",
        "touch 1 call voicemail 2040-01-01, '', 2040-01-01",
        "touch 1 call voicemail in 99999 days, '', in 99999 days",
        "touch 1 call voicemail next in 99999999999 days, '', next in 99999999999 days",
        "touch 1 call voicemail they buy next year, they buy, next year",
        "touch 1 call voicemail in -3 days, '', in -3 days",
        "touch 1 call voicemail 99999-01-01, '', 99999-01-01",
        "touch 1 call voicemail 2038-01-20, '', 2038-01-20",
        "touch 1 call voicemail asked for him 9999-12-31, asked for him, 9999-12-31",
        "touch 1 call voicemail 1900-01-01, '', 1900-01-01",
    })
    void dateThatCannotBeReadIsAskedForAndNoPartOfTheNote(String line, String note, String typed) {
        OpenForm form = form(line).orElseThrow();

        assertThat(form.entered().moment("next")).isEmpty();
        assertThat(form.entered().text("note").orElse("")).isEqualTo(note);
        Shown shown = form.form()
                .show(office.store().leadBook().find(form.number()).orElseThrow(), new UserId(ANA), form.entered());
        assertThat(shown.toString()).contains("“" + typed + "” is no day or time");
    }

    @Test
    void numberAloneOpensTheEmptyForm() {
        assertThat(form("touch 1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touch 1 voicemail \"left a message\"",
                "touch 1 call connected",
                "touch 1 connected sent a text",
                "touch 1 connected wants it next quarter",
                "touch 1 connected asked about week 12 of the rollout plan",
                "touch 1 connected we spoke for 10 minutes",
                "touch 1 connected his mobile is 442079460123",
                "touch 1 connected \"call back nxet friday\"",
                "touch 1 shouted tomorrow",
                "touch call voicemail tomorrow",
                "touch",
                "claim 1",
                "nonsense tomorrow",
                ""
            })
    void everythingElseIsAnsweredAtOnce(String line) {
        assertThat(form(line)).isEmpty();
    }

    private Optional<OpenForm> form(String line) {
        return office.screens().command().form(new Asker(new UserId(ANA), "request"), line);
    }
}
