package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Facts;
import dev.baton.slack.card.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadCommandTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path directory) {
        office = new Office(directory).withPeople();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theWinnerIsToldWhereTheContactIsAndByWhenToTouch() {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, "claim 1").text())
                .startsWith("#1 is yours. The contact in full is in your direct messages")
                .contains("Touch it by <!date^1794580800^{time}|14:40 UTC>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim #1", "CLAIM 1", "  claim   1  ", "claim <#C1|1>", "claim \"1\""})
    void aClaimMayBeTypedInManyWays(String text) {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, text).text()).startsWith("#1 is yours.");
    }

    @ParameterizedTest
    @CsvSource({"0, a moment", "1, 1 second", "4, 4 seconds", "60, 1 minute", "3599, 59 minutes"})
    void theLoserIsToldWhoWasFirstAndByHowMuch(long seconds, String before) {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.clock().advance(Duration.ofSeconds(seconds));
        assertThat(office.type(AMY, "claim 1").text())
                .isEqualTo("#1 was claimed by <@U0ANA> " + before
                        + " before you. Nothing else is waiting in #leads-emea.");
    }

    @Test
    void theLoserIsOfferedTheBestTwoThatWaitInThatChannel() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 66);
        office.ready("Fabrikam", 81);
        office.ready("Adatum", 61);
        office.ready(office.facts("Litware", "US"), 99);
        office.type(ANA, "claim 1");
        office.clock().advance(Duration.ofSeconds(4));

        Message told = office.type(AMY, "claim 1");

        assertThat(told.text())
                .isEqualTo(
                        "#1 was claimed by <@U0ANA> 4 seconds before you. 3 more are waiting in #leads-emea, the best two:"
                                + " #3 (hot 81), #2 (warm 66).");
        assertThat(told.blocks().stream()
                        .filter(block -> ((SectionBlock) block).getAccessory() != null)
                        .map(block -> (ButtonElement) ((SectionBlock) block).getAccessory())
                        .map(button -> button.getActionId() + " " + button.getValue() + " "
                                + button.getText().getText()))
                .containsExactly("claim 3 Claim #3", "claim 2 Claim #2");
    }

    @Test
    void whoMayNotClaimThereIsNotOfferedWhatElseWaits() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 66);
        office.type(ANA, "claim 1");
        assertThat(office.type(BEN, "claim 1").text()).isEqualTo("#1 was claimed by <@U0ANA> a moment before you.");
    }

    @Test
    void claimingWhatIsYoursSaysSo() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        assertThat(office.type(ANA, "claim 1").text()).startsWith("#1 is yours already, since ");
    }

    @Test
    void aHeldLeadSaysHowManyPointsAndWhatElseIsMissing() {
        office.held("Northwind", 48, List.of("reachable"));
        assertThat(office.type(ANA, "claim 1").text())
                .startsWith("#1 is held, so there is nothing to claim or release yet: 12 points short of 60 ·"
                        + " missing: an e-mail address.");
    }

    @Test
    void whoIsNotOnTheRosterIsToldWhoIs() {
        office.ready("Northwind", 84);
        assertThat(office.type(BEN, "claim 1").text())
                .startsWith("#1 is for the roster `emea`, and you are not on it. It can be claimed by")
                .contains("<@U0ANA>", "<@U0AMY>")
                .doesNotContain("<@U0BEN>");
        assertThat(office.type(ANA, "claim 1").text()).startsWith("#1 is yours.");
    }

    @Test
    void aStrangerMayClaimNothing() {
        office.ready("Northwind", 84);
        assertThat(office.type("U0FORGED", "claim 1").text()).contains("you are not on it");
        assertThat(office.type(MIA, "status 1").text()).contains("open and nobody's");
    }

    @Test
    void anybodyOnARosterMayClaimInTheFallbackChannel() {
        office.ready(office.facts("Northwind", "JP"), 84);
        assertThat(office.type(MIA, "claim 1").text())
                .startsWith("#1 is in the fallback channel, where anybody on a roster may claim, and you are on none.");
        assertThat(office.type(BEN, "claim 1").text()).startsWith("#1 is yours.");
    }

    @Test
    void whileNobodyKnowsWhoIsWhoTheLeadKeepsWaiting(@TempDir Path directory) {
        try (Office unknown = new Office(directory)) {
            unknown.ready("Northwind", 84);
            assertThat(unknown.type(ANA, "claim 1").text())
                    .startsWith("Baton cannot tell yet who may claim what")
                    .contains("#1 still waits");
        }
    }

    @Test
    void onlyTheOwnerReleases() {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, "release 1").text()).startsWith("#1 is nobody's, so there is nothing to release.");
        office.type(ANA, "claim 1");
        assertThat(office.type(MAX, "release 1").text())
                .startsWith("#1 belongs to <@U0ANA>, and only they can release it.");
        assertThat(office.type(ANA, "release 1").text()).startsWith("#1 is open and nobody's, in #leads-emea.");
    }

    @Test
    void theSameRequestTwiceMovesOnceAndAnswersWithThePresentState() {
        office.ready("Northwind", 84);
        Asker ana = new Asker(new dev.baton.lead.UserId(ANA), "the-same");
        LeadCommand lead = office.screens().command();
        String first = lead.answer(ana, "claim 1").text();
        assertThat(lead.answer(ana, "claim 1").text()).isEqualTo(first);
        office.type(ANA, "release 1");
        assertThat(lead.answer(ana, "claim 1").text()).startsWith("#1 is open and nobody's");
        assertThat(office.store().leadBook().history(new dev.baton.lead.LeadNumber(1)))
                .filteredOn(event -> event.type().equals("claimed"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "release", "show", "status", "why"})
    void anUnknownNumberIsSaidToBeUnknown(String verb) {
        String arguments = verb.equals("claim") ? " 7" : " #7";
        assertThat(office.type(ANA, verb + arguments).text()).startsWith("There is no lead #7.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clam 109           | I do not know `clam`. Did you mean `/lead claim 109`?",
                "Realease #109      | I do not know `Realease`. Did you mean `/lead release #109`?",
                "staus northwind    | I do not know `staus`. Did you mean `/lead status northwind`?",
                "lst held           | I do not know `lst`. Did you mean `/lead list held`?",
                "glosary            | I do not know `glosary`. Did you mean `/lead glossary`?",
                "109                | I do not know `109`. Did you mean `/lead show 109`?",
                "#109               | I do not know `#109`. Did you mean `/lead show #109`?",
                "ana@x.example      | I do not know `ana@x.example`. Did you mean `/lead status ana@x.example`?",
                "xyzzy              | I do not know `xyzzy`. `/lead help` lists what I answer.",
                "🦀                 | I do not know `🦀`. `/lead help` lists what I answer.",
                "claim              | Which lead? The number is missing. Type it like this: `/lead claim 109`.",
                "claim 1 2          | One lead at a time, please: nothing was done. Type it like this: `/lead claim 109`.",
                "claim northwind    | `northwind` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim 0            | `0` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim -1           | `-1` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim 1e3          | `1e3` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "show 99999999999999999999 | `99999999999999999999` is not the number of a lead. Type it like this: `/lead show 109`.",
                "status             | Status of what? A number, an e-mail address or a company is missing. Type it like this: `/lead status northwind`.",
                "list opn           | There is no list `opn`, only `open`, `mine` and `held`. Did you mean `/lead list open`? Type it like this: `/lead list open`.",
                "list open x        | `x` is not the number of a page. Type it like this: `/lead list open`.",
                "list open 0        | `0` is not the number of a page. Type it like this: `/lead list open`.",
                "list open 1 2      | `1 2` is not the number of a page. Type it like this: `/lead list open`.",
                "mine please        | `mine` needs nothing after it. Type it like this: `/lead mine`.",
                "outbox 1           | `outbox` needs nothing after it. Type it like this: `/lead outbox`.",
                "glossary lead      | `glossary` needs nothing after it: it prints every word. Type it like this: `/lead glossary`.",
                "help clam          | I do not know `clam`. Did you mean `/lead help claim`?",
                "help qqq           | I do not know `qqq`. `/lead help` lists what I answer.",
                "list               | Nothing waits to be claimed. New leads appear in their channel as they come in; `/lead list held` shows what is not ready yet.",
                "list held          | Nothing is held: every lead so far was ready. `/lead list open` shows what waits.",
                "mine               | You have no lead. `/lead list open` shows what waits to be claimed.",
                "list mine          | You have no lead. `/lead list open` shows what waits to be claimed.",
                "status nobody      | No lead is known by `nobody`. An e-mail address finds one person.",
                "status a@b.example | No lead is known by `a@b.example`. A company's name finds everybody there.",
            })
    void whatIsTypedGetsAnAnswerThatHelps(String text, String answer) {
        assertThat(office.type(ANA, text).text()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "help", "HELP"})
    void nothingAndHelpListEveryCommand(String text) {
        assertThat(office.says(ANA, text))
                .contains("`/lead help [command]`", "`/lead claim &lt;number&gt;`", "`/lead outbox`", "`/lead mine`");
    }

    @Test
    void helpExplainsOneCommandByAnExample() {
        assertThat(office.type(ANA, "help status").text())
                .contains("`/lead status &lt;number | e-mail | company&gt;`", "`/lead status northwind`");
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
                .contains("#1 Claimed by <@U0ANA>", "#1 belongs to <@U0ANA>, since ");
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
    void theGlossaryPrintsTheNumbersInForce() {
        assertThat(office.says(MIA, "glossary"))
                .contains("Definition: version 1", "60 of 100", "hot from 80, warm from 60", "an e-mail address")
                .contains("Promise for hot: claimed in 15 min, touched in 4 h", "Promise for warm: none")
                .contains("*hand-off*", "*claim*", "*held*");
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
            assertThat(office.says(AMY, text)).as(text).doesNotContain("<!", "<@U0MAX>");
        }
        for (String text : List.of("claim 1", "list", "status channel", "why 2")) {
            String said = office.says(AMY, text).replace("<!date", "");
            assertThat(said).as(text).doesNotContain("<!", "<@U0MAX>");
        }
    }

    @Test
    void aLongArgumentIsCut() {
        assertThat(office.type(ANA, "claim " + "9x".repeat(2_000)).text()).hasSizeLessThan(250);
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
        outbox.bury(item, "not_in_channel", now);
        assertThat(office.says(OLGA, "outbox"))
                .contains("1 could not be delivered", "The card of #1 in #leads-emea", "`not_in_channel`", "`/invite`");
    }

    @Test
    void anAnswerFitsIntoAMessage() {
        String name = "Ümläut & <Söhne> ".repeat(20);
        IntStream.rangeClosed(1, 25).forEach(each -> office.ready(withCompany(each, name), 60 + each));
        for (String text : List.of("list", "status söhne", "help", "glossary")) {
            Message message = office.type(ANA, text);
            assertThat(message.blocks()).as(text).hasSizeLessThanOrEqualTo(50);
            assertThat(message.blocks().stream()
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
