package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain words after {@code /lead}. */
class PlainWordsTest extends OfficeFixture {

    @Test
    void aLineThatBeginsWithNoVerbIsReadAsAQuestion() {
        office.ready("Northwind", 84);
        assertThat(office.says(MIA, "what happened to the webinar leads this week?"))
                .contains(
                        "I read this as: what happened to leads of campaign webinar-may, handed off this week so far (9–13 Nov).")
                .contains("The same, typed: `/lead campaign webinar-may this week`");
        assertThat(office.says(MIA, "unclaimed leads in emea")).contains("a list of leads in EMEA, now open", "#1 ");
        assertThat(office.type(MIA, "where is 1").text()).contains("#1 is open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list webinar leads this week   | a list of leads of campaign webinar-may, handed off this week so far (9–13 Nov)
            campaign webinar this week     | what happened to leads of campaign webinar-may, handed off this week so far (9–13 Nov)
            source webinr                  | “webinr” is read as “webinar”.
            list turned down by Ana        | a list of leads of Ana Silva, now rejected or disqualified
            """)
    void aVerbThatAsksForLeadsTakesPlainWordsToo(String line, String read) {
        office.ready("Northwind", 84);
        assertThat(office.says(MIA, line)).contains(read);
    }

    @Test
    void theEqualLineThatIsShownAsksTheSame() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        for (String line : new String[] {
            "which webinar leads has Ana claimed this week?",
            "what happened to my leads?",
            "leads from webinar-may in emea since monday"
        }) {
            String says = office.says(ANA, line);
            String typed = says.substring(says.indexOf("`/lead ") + 7, says.indexOf('`', says.indexOf("`/lead ") + 7));
            String again = office.type(ANA, typed).blocks().toString();
            assertThat(office.type(ANA, line).blocks().toString()).as(typed).endsWith(again.substring(1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rejected leads except spam     | I cannot leave anything out; name what you want to see instead.
            webinar leads of flurb         | I do not know what to make of `flurb`, so I have answered nothing.
            leads of webbi-may             | Did you mean `webinar-may`
            webinar leads next week        | “next week” is still to come, so nothing has happened then.
            clam 1                         | I do not know `clam`. Did you mean `/lead claim 1`?
            """)
    void whatIsNotUnderstoodIsSaid(String line, String told) {
        office.ready("Northwind", 84);
        assertThat(office.type(MIA, line).text()).contains(told);
    }
}
