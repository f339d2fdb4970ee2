package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import java.time.Duration;
import java.util.Scanner;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Eleven leads came in on Friday of week 46; Ana claimed two, touched one and rejected one. It is Tuesday of week 47. */
class DigestAskedTest extends OfficeFixture {

    @BeforeEach
    void aWeekGoesBy() {
        for (int lead = 1; lead <= 10; lead++) {
            office.ready("Company " + lead, 84);
        }
        office.ready(office.facts("Secret", "US"), 84);
        office.type(ANA, "claim 1");
        office.type(ANA, "touch 1 call connected");
        office.type(ANA, "claim 2");
        office.type(ANA, "reject 2 never-asked");
        office.clock().tick(Duration.ofDays(4));
    }

    @Test
    void withoutMoreItIsOfTheLastWeekThatIsOver() {
        String told = office.says(MIA, "digest");

        assertThat(told)
                .contains("Alignment, week 46 (9–15 Nov 2026)")
                .contains("Marketing: accepted", "Sales: claimed in time")
                .contains("value=digest others acceptance 2026-W46", "value=digest why 2026-W46")
                .doesNotContain("in the thread");
        assertThat(office.says(BEN, "digest 2026-W46")).isEqualTo(told);
        assertThat(office.says(BEN, "digest week 46")).isEqualTo(told);
    }

    @Test
    void aMonthATerritoryAndACampaignAreAskedForAlike() {
        assertThat(office.says(MIA, "digest last month")).contains("Alignment, October 2026");
        assertThat(office.says(MIA, "digest last week territory:emea"))
                .contains("(9–15 Nov 2026), emea", "value=digest others acceptance 2026-W46 territory:emea");
        assertThat(office.says(MIA, "digest last week campaign Webinar-May")).contains("(9–15 Nov 2026), webinar-may");
        assertThat(office.says(MIA, "digest territory:emea last week")).contains("(9–15 Nov 2026), emea");
        assertThat(office.says(MIA, "digest EMEA")).contains("(9–15 Nov 2026), emea");
        assertThat(office.says(MIA, "digest webinar-may last week")).contains("(9–15 Nov 2026), webinar-may");
        assertThat(office.says(MIA, "digest why acceptance territory:emea"))
                .contains("acceptance: 1 of 2, 2026-W46 territory:emea");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digest this week|`this week` is not. `/lead report this week` says how it stands so far.",
                "digest 2026-11|`2026-11` is not.",
                "digest yesterday|`yesterday` is neither a whole week, Monday to Sunday, nor a month. Write `last week`",
                "digest blue|`blue` is no week and no month.",
                "digest last week territory:mars|No lead is of a territory `mars`.",
                "digest campaign:webinar-mai|Did you mean `webinar-may`?",
                "digest why|Every number of 2026-W46",
                "digest why|`/lead digest why acceptance`",
                "digest why last month|`/lead digest why acceptance 2026-10`",
                "digest why acceptence|The digest has no number `acceptence`. Did you mean `acceptance`?",
                "digest why acceptance this week|`this week` is not.",
            })
    void whatCannotBeToldIsSaidWithWhatCan(String line, String sentence) {
        assertThat(office.says(MIA, line)).contains(sentence);
    }

    @Test
    void aNumberOpensWithWhatItIsMadeOfAndItsLeads() {
        String claimed = office.says(MIA, "digest why claimed in time last week");

        assertThat(claimed)
                .contains("claimed in time: 18 %, 2026-W46", "Claimed in the promised time by somebody who then")
                .contains("the one before: –", "n 11")
                .contains("#1 ", "#2 ")
                .doesNotContain("#3 ")
                .contains("The others (9)", "value=digest others claimed 2026-W46");
        assertThat(office.says(MIA, "digest others claimed 2026-W46"))
                .contains("#3 ", "#11 ")
                .doesNotContain("#1 ")
                .contains("Those it counts (2)");
        assertThat(office.says(MIA, "digest why reason never_asked")).contains("Turned down for", "#2 ");
        assertThat(office.says(MIA, "digest why buyer wait"))
                .contains("#1 ", "in for 4 days · 4 min", "in for 4 days · &gt; 2 days 13 h");
    }

    @Test
    void whereThereAreManyTheyComePageByPage() {
        for (int lead = 12; lead <= 40; lead++) {
            office.ready("Company " + lead, 84);
        }

        assertThat(office.says(MIA, "digest why handed off"))
                .contains("handed off: 40", "value=digest why handed-off page:2 2026-W46");
        assertThat(office.says(MIA, "digest why handed-off page:2 2026-W46")).doesNotContain("page:3");
        assertThat(office.says(MIA, "digest why handed-off page:3 2026-W46")).contains("There is no such page.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tom's <b>", "R&amp;D", "Spring \"Big\" Fair", "<!channel>", "page:two", "October"})
    void theButtonsOfACampaignOpenWhateverItIsCalled(String campaign) {
        Facts facts = office.facts("Odd", "GB");
        office.ready(
                new Facts(
                        facts.person(),
                        facts.company(),
                        new Facts.Origin("Webinar", campaign, "/demo"),
                        facts.form(),
                        facts.activities(),
                        facts.consent(),
                        facts.meetingAt(),
                        facts.fields()),
                84);
        Message digest = office.type(
                MIA,
                "digest 2026-W46 campaign:" + campaign.replace("&", "&amp;").replace("<", "&lt;"));
        String value = new Scanner(digest.blocks().toString())
                .findWithinHorizon("value=(digest others acceptance[^,]*)", 0)
                .substring("value=".length());

        assertThat(office.says(MIA, "digest October")).contains("Alignment, October 2026");
        assertThat(office.says(MIA, value)).contains("acceptance: –, 2026-W46 campaign:");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAtOnce() {
        assertThat(office.type(MIA, "digest why " + "1 may ".repeat(2_000)).text())
                .contains("too long");
        assertThat(office.type(MIA, "digest " + "a ".repeat(2_000)).text()).contains("too long");
    }

    @Test
    void whoCannotReadInAPrivateChannelIsNotShownItsLeads() {
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));

        assertThat(office.says(MIA, "digest why handed off"))
                .contains("handed off: 11", "1 of these are in private channels that you are not in.")
                .doesNotContain("Secret");
        assertThat(office.says(BEN, "digest why handed off")).contains("Secret").doesNotContain("private channels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digest <!channel>",
                "digest why <!here> *bold*",
                "digest last week campaign:<@U0ANA>",
                "digest why source ' or 1=1 --",
            })
    void whatIsTypedFormatsPingsAndRunsNothing(String line) {
        assertThat(office.says(MIA, line)).doesNotContain("<!", "<@").isNotBlank();
    }
}
