package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import dev.baton.lead.Facts;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadCommandTest extends OfficeFixture {

    @ParameterizedTest
    @ValueSource(strings = {"claim", "release", "show", "status", "why"})
    void anUnknownNumberIsSaidToBeUnknown(String verb) {
        String arguments = verb.equals("claim") ? " 7" : " #7";
        assertThat(office.type(ANA, verb + arguments).text()).startsWith("There is no lead #7.");
    }

    @Test
    void listsAreBestFirstAndSayHowToSeeTheRest() {
        IntStream.rangeClosed(1, 32)
                .forEach(each -> office.ready("Company " + (char) ('A' + each % 26) + each, 60 + each));
        String first = office.says(ANA, "list");
        assertThat(first)
                .contains("Waiting to be claimed: 32 leads", "… and 12 more: `/lead list open 2` shows the next.")
                .contains("#32 ", "#13 ")
                .doesNotContain("#12 ");
        assertThat(first.indexOf("#32 ")).isLessThan(first.indexOf("#31 "));
        assertThat(office.says(ANA, "list open 2")).contains("#12 ", "#1 ").doesNotContain("more", "#13 ");
        assertThat(office.type(ANA, "list 3").text()).isEqualTo("There is no page 3: there are only 32 leads.");
    }

    @Test
    void theHeldListSaysWhatIsMissing() {
        office.held("Northwind", 48, List.of("reachable"));
        assertThat(office.says(MIA, "list held")).contains("12 points short", "missing: an e-mail address");
    }

    @Test
    void mineListsOnlyTheAskersLeads() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 70);
        office.type(ANA, "claim 1");
        office.type(AMY, "claim 2");
        assertThat(office.says(ANA, "mine")).contains("Yours: 1 lead", "#1 ").doesNotContain("#2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status northwind",
                "status \"northwind trading\"",
                "status NORTHWIND Trading",
                "status northwindtrading.example",
                "status <mailto:Priya@northwindtrading.example|Priya@northwindtrading.example>"
            })
    void statusFindsByCompanyDomainAndAddress(String text) {
        office.ready("Northwind Trading", 84);
        office.ready("Contoso", 70);
        assertThat(office.says(MIA, text)).contains("1 lead", "#1 ").doesNotContain("#2 ");
    }

    @Test
    void statusOfANumberSaysWhoHasIt() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        assertThat(office.type(MIA, "status 1").text())
                .contains("#1 Claimed by <@U0ANA>", "#1 belongs to <@U0ANA>, <!date^1794566640^since ");
    }

    @Test
    void contactDetailsAreShownToTheOwnerAlone() {
        office.ready("Northwind", 84);
        assertThat(office.says(ANA, "show 1")).contains("Spreadsheets").doesNotContain("priya@northwind.example");
        office.type(ANA, "claim 1");
        assertThat(office.says(ANA, "show 1")).contains("priya@northwind.example");
        for (String other : List.of(AMY, MIA, MAX, OLGA, "U0FORGED")) {
            for (String text : List.of("show 1", "status 1", "status northwind", "list mine", "why 1", "list open")) {
                assertThat(office.says(other, text)).as(other + " " + text).doesNotContain("priya@northwind.example");
            }
        }
    }

    @Test
    void whyExplainsTheScoreAndTheRoute() {
        office.ready("Northwind", 84);
        assertThat(office.says(MIA, "why 1")).contains("84", "size", "#leads-emea");
    }

    @Test
    void whatSomebodyTypesPingsNobody() {
        Facts hostile = office.facts("<!channel> & <@U0MAX> `x`", "GB");
        office.ready(hostile, 84);
        office.ready(
                hostile.updatedBy(new Facts(
                        new Facts.Person("2", "<!here>", "<@U0MAX>", "<!everyone>", "other@x.example", null),
                        new Facts.Company("<!channel>", "GB", 1),
                        new Facts.Origin("<!channel>", "<!channel>", "<!channel>"),
                        Map.of("<!channel>", "<!channel>"),
                        List.of(),
                        new Facts.Consent(null, null, "<!channel>"),
                        null,
                        Map.of("<!channel>", "<!channel>"))),
                80);
        office.type(ANA, "claim 1");
        for (String text : List.of(
                "claim <!channel>",
                "<!channel> 1",
                "`<!here>` 1",
                "&lt;!channel&gt;",
                "status <!channel>",
                "status \"<!channel>\"",
                "status &lt;!channel&gt;",
                "help &lt;!channel&gt;",
                "list &lt;!here&gt;",
                "clam &lt;@U0MAX&gt;")) {
            // A button's value is never shown.
            assertThat(office.says(AMY, text).replaceAll("value=[^,]*,", ""))
                    .as(text)
                    .doesNotContain("<!", "<@U0MAX>");
        }
        for (String text : List.of("claim 1", "list", "status channel", "why 2")) {
            String said = office.says(AMY, text).replace("<!date", "");
            assertThat(said).as(text).doesNotContain("<!", "<@U0MAX>");
        }
    }

    @Test
    void theOutboxIsForOperationsAndManagers() {
        assertThat(office.type(ANA, "outbox").text())
                .isEqualTo("The outbox is for operations and managers. Ask <@U0MAX>, <@U0OLGA>.");
        assertThat(office.says(MAX, "outbox")).contains("Slack has got everything. Nothing waits.");
        assertThat(office.says(OLGA, "outbox")).contains("Slack has got everything. Nothing waits.");
    }

    @Test
    void theOutboxSaysWhatWaitsAndWhatToDoAboutTheRest() {
        office.ready("Northwind", 84);
        assertThat(office.says(OLGA, "outbox")).contains("2 waiting, the oldest for 56 min");
        var outbox = office.store().outbox();
        var now = office.clock().instant();
        var item = outbox.lease(java.util.Set.of(), now, now.plusSeconds(30)).orElseThrow();
        outbox.hold(item, now, "not_in_channel", now);
        assertThat(office.says(OLGA, "outbox"))
                .contains(
                        " waiting", "2 until this is mended: Baton is not in #leads-emea. Type `/invite @Baton` there.")
                .doesNotContain("nothing is to be done");

        var again = outbox.lease(java.util.Set.of(), now, now.plusSeconds(30)).orElseThrow();
        outbox.bury(again, "not_in_channel", now);
        assertThat(office.says(OLGA, "outbox"))
                .contains(
                        "1 could not be delivered",
                        "the card of #1. Baton is not in #leads-emea. Type `/invite @Baton` there.");
    }

    @Test
    void anAnswerFitsIntoAMessage() {
        String name = "Ümläut & <Söhne> ".repeat(20);
        IntStream.rangeClosed(1, 25).forEach(each -> office.ready(withCompany(each, name), 60 + each));
        for (String text : List.of("list", "status söhne", "help", "glossary")) {
            Message message = office.type(ANA, text);
            assertThat(message.blocks()).as(text).hasSizeLessThanOrEqualTo(50);
            assertThat(message.blocks().stream()
                            .filter(SectionBlock.class::isInstance)
                            .mapToInt(block ->
                                    ((SectionBlock) block).getText().getText().length())
                            .sum())
                    .as(text)
                    .isLessThan(10_000);
        }
    }

    private Facts withCompany(int each, String name) {
        return new Facts(
                new Facts.Person("P-" + each, "Ö".repeat(200), "Ü".repeat(200), "VP ".repeat(100), null, null),
                new Facts.Company(name, "GB", 800),
                new Facts.Origin("Webinar", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
    }
}
