package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.LEA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The brief of a campaign: written in a form, read by a line, answered by reps. */
class BriefLinesTest extends OfficeFixture {

    @Test
    void theFormOfAFirstBriefBeginsWithWhatLeadsOfTheCampaignHave() {
        office.ready("Northwind", 84);

        OpenSheet open = sheetOf(MIA, "brief Webinar-May").orElseThrow();

        assertThat(open.sheet()
                        .show(open.number(), new UserId(MIA), open.entered())
                        .toString())
                .contains("initialValue=Webinar-May", "initialValue=/demo", "initialValue=Which system do you replace?")
                .contains("EMEA", "Americas");
        assertThat(sheetOf(MIA, "brief partner-day").orElseThrow().entered().text("landing_page"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, MAX, OLGA, ZOE})
    void onlyMarketingWritesOne(String other) {
        assertThat(sheetOf(other, "brief webinar-june")).isEmpty();
        assertThat(office.type(other, "brief webinar-june").text())
                .isEqualTo(
                        "There is no brief of `webinar-june` yet. Somebody of marketing posts it with the same line.");
        assertThat(submit(sheet("brief_new"), 1, other, filled("webinar-june")).toString())
                .contains("a brief is marketing's", "<@U0MIA>");
        assertThat(submit(sheet("brief_change"), 1, other, filled("webinar-june"))
                        .toString())
                .contains("a brief is marketing's");
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtItsInput() {
        Sheet sheet = sheet("brief_new");

        assertThat(submit(sheet, 1, MIA, filled(" ")))
                .hasToString(
                        "Errors[byInput={campaign=A campaign's name has between 1 and 200 characters. Nothing was posted.}]");
        assertThat(submit(sheet, 1, MIA, filled("june").ticking("territories", List.of()))
                        .toString())
                .contains("territories=Choose at least one");
        assertThat(submit(sheet, 1, MIA, filled("june").ticking("territories", List.of("mars")))
                        .toString())
                .contains("territories=Choose at least one");
        assertThat(submit(sheet, 1, MIA, filled("june").saying("note", "x".repeat(1_001)))
                        .toString())
                .contains("note=It has at most 1000 characters");
        assertThat(submit(
                                sheet,
                                1,
                                MIA,
                                Entered.nothing().saying("campaign", "june").ticking("territories", List.of("emea")))
                        .toString())
                .contains("landing_page=Say at least one of these");
        assertThat(office.type(MIA, "brief").text()).startsWith("Which campaign?");
        assertThat(office.type(MIA, "brief " + "x".repeat(201)).text()).startsWith("Which campaign?");
    }

    @Test
    void theKeptBriefIsShownAndMarketingChangesIt() {
        submit(sheet("brief_new"), 1, MIA, filled("webinar-june"));

        assertThat(sheetOf(LEA, "brief WEBINAR-june")).isEmpty();
        assertThat(office.says(ANA, "brief WEBINAR-june"))
                .contains("Before webinar-june starts", "Tue 1 Dec 2026", "/june", "• Which <!here> system?", "40")
                .contains("Nobody has said yet that it looks right.", "#leads-emea")
                .doesNotContain("brief_change");
        assertThat(office.says(LEA, "brief webinar-june")).contains("actionId=brief_change");
        assertThat(submit(sheet("brief_new"), 1, LEA, filled("Webinar-June")).toString())
                .contains("has posted a brief of `webinar-june` already");
        assertThat(sheet("brief_change")
                        .show(1, new UserId(LEA), Entered.nothing())
                        .toString())
                .contains("initialValue=/june", "initialDate=2026-12-01");
        assertThat(submit(sheet("brief_change"), 1, LEA, filled("x").saying("volume", "80")))
                .isInstanceOf(Submitted.Done.class);
        assertThat(office.says(ANA, "brief webinar-june")).contains("version 2", "80", "<@U0LEA>");
        assertThat(submit(sheet("brief_change"), 7, LEA, filled("x")).toString())
                .contains("There is no such brief");
    }

    @Test
    void repsSayThatItLooksRightAndWhatElseToAsk() {
        submit(sheet("brief_new"), 1, MIA, filled("partner-day"));

        assertThat(press(ANA)).contains("says that it looks right to you");
        assertThat(press(ANA)).contains("You had said so of this version already");
        assertThat(press(MIA)).contains("That is for reps");
        assertThat(submit(sheet("brief_ask"), 1, MIA, wish("x")).toString()).contains("That is for reps");
        assertThat(submit(sheet("brief_ask"), 1, ANA, wish(""))).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(sheet("brief_ask"), 1, ANA, wish("x".repeat(301)))).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(sheet("brief_ask"), 1, ANA, wish("<!channel> which CRM?"))
                        .toString())
                .contains("<@U0MIA> is told");
        assertThat(sheet("brief_ask").show(9, new UserId(ANA), Entered.nothing()))
                .isInstanceOf(Shown.Instead.class);
        assertThat(office.says(MIA, "brief partner-day"))
                .contains("Looks right to <@U0ANA>", "• &lt;!channel&gt; which CRM? · <@U0ANA>");
    }

    private String press(String by) {
        LeadAnswer right = Objects.requireNonNull(office.screens().buttons().get("brief_right"));
        return right.answer(new Asker(new UserId(by), "press" + by), new LeadNumber(1))
                .text();
    }

    private Optional<OpenSheet> sheetOf(String user, String line) {
        return office.screens().command().sheet(new Asker(new UserId(user), "line" + line), line);
    }

    private Sheet sheet(String callback) {
        return office.screens().sheets().stream()
                .filter(each -> each.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private static Entered filled(String campaign) {
        return Entered.nothing()
                .saying("campaign", campaign)
                .saying("landing_page", "/june")
                .saying("questions", "Which <!here> system?\nWhen?")
                .saying("volume", "40")
                .on("starts", LocalDate.of(2026, 12, 1))
                .ticking("territories", List.of("emea"));
    }

    private static Entered wish(String text) {
        return Entered.nothing().saying("wish", text);
    }

    private static Submitted submit(Sheet sheet, long number, String by, Entered entered) {
        return sheet.submit(new Sheet.Sent(number, new UserId(by), by, entered));
    }
}
