package dev.baton.slack.command;

import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of lines with slips in them, and of what there is none of. */
class SlipsTest extends OfficeFixture {

    @BeforeEach
    void aLead() {
        office.ready("Northwind", 84);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        webinar leads laast wek                 | “laast” is read as “last”. “wek” is read as “week”.
        campaign webinar-may lst week           | “lst” is read as “last”.
        webinar leads last weak                 | “weak” is read as “week”.
        waht happened to teh webinar leeds      | “leeds” is read as “leads”.
        whats waiting in EMEA                   | a list of leads in EMEA, now open
        webinar leads tuchd today               | “tuchd” is read as “touched”.
        source webinnra                         | Did you mean `Webinar`?
        how long did the webinar leads wait     | How long they waited stands behind
        follow webinar-may                      | You follow the campaign `webinar-may`. A message comes when one of its leads
        follow WEBINAR-may daily                | You follow the campaign `webinar-may`. A message comes at 17:00
        follow campaign webiner                 | You follow the campaign `webiner`. No lead has named it so far. Did you mean `webinar-may`?
        follow webiner                          | `webiner` is neither the number of a lead nor a campaign that a lead has named. Did you mean `webinar-may`?
        campaign webinar-may last week          | No lead of webinar-may was handed off last week (
        how many leads were rejected in October | in October (1–31 Oct).
        """)
    void whatWasMeantIsSaid(String line, String told) {
        assertThat(office.says(MIA, line)).contains(told).doesNotContain("do not compare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source webinar",
                "source Webinar this month",
                "campaign webinar-may this week",
                "report source:Webinar",
                "held"
            })
    void aValidLineIsNotEchoed(String line) {
        assertThat(office.says(MIA, line)).doesNotContain("I read this as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign webinar-may this year", "campaign webinar-may this week"})
    void nothingIsSetBesideALongTimeOrOneBeforeWhichThereWasNothing(String line) {
        assertThat(office.type(MIA, line).text()).endsWith("1 handed off");
    }
}
