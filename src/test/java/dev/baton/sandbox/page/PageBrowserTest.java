package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser, with a bot that does what each test says. */
class PageBrowserTest {

    private static final By TEXT = By.id("text");
    private static final By TIMELINE = By.id("timeline");
    private static final By CLAIM = By.xpath("//button[text()='Claim']");

    private static Browser browser;

    private PageServer server;
    private volatile @Nullable String refusal;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        browser.desktop();
        server = new PageServer(
                folder, Clock.fixed(Instant.parse("2026-05-12T10:04:00Z"), ZoneOffset.UTC), new ClaimingBot());
    }

    @AfterEach
    void close() {
        browser.go("about:blank");
        server.close();
    }

    @Test
    void looksLikeTheSlackPeopleKnow() {
        seedAMorning();
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitText(TIMELINE, "Northwind");
        browser.picture("page-light");

        browser.run("document.querySelector('.thread').open = true; document.querySelector('.menu').open = true");
        browser.picture("page-open");

        browser.dark();
        browser.picture("page-dark");

        browser.run("document.querySelector('.menu').open = false");
        browser.phone();
        browser.picture("page-phone");
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.click(By.cssSelector("header .open"));
        browser.awaitElement(By.partialLinkText("marketing"));
        browser.picture("page-phone-channels");
    }

    @Test
    void enterSendsWhatIsTypedAndTheBoxIsReadyAgain() {
        browser.go(server.addressOf("ana", "marketing"));
        WebElement box = browser.awaitElement(TEXT);
        box.sendKeys("Hello <b>all</b>", Keys.chord(Keys.SHIFT, Keys.ENTER), "second line", Keys.ENTER);

        browser.awaitText(TIMELINE, "Hello <b>all</b>\nsecond line");
        assertThat(box.getDomProperty("value")).isEmpty();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);
    }

    @Test
    void whatArrivesDoesNotDisturbWhatIsBeingTyped() {
        browser.go(server.addressOf("ana", "marketing"));
        WebElement box = browser.awaitElement(TEXT);
        box.sendKeys("half a sent");
        server.post("ben", "marketing", "Look at *this*");

        browser.awaitText(TIMELINE, "Look at this");
        browser.await(page -> "Ben Carter: Look at this"
                .equals(browser.run("return document.getElementById('news').textContent.trim()")));
        box.sendKeys("ence");
        assertThat(box.getDomProperty("value")).isEqualTo("half a sentence");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);
    }

    @Test
    void aClickChangesTheCardInPlaceAndKeepsTheReaderThere() {
        Message card =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.click(CLAIM);

        browser.awaitText(message(card), "claimed by @Ana Silva");
        browser.awaitText(message(card), "(edited)");
        browser.awaitText(message(card), "1 reply");
        assertThat(browser.driver().findElements(CLAIM)).isEmpty();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("data-ts"))
                .isEqualTo(card.ts());
    }

    @Test
    void whatArrivesTakesNoButtonFromUnderAHand() {
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        browser.go(server.addressOf("ana", "leads-emea"));
        WebElement claim = browser.awaitElement(CLAIM);
        server.post("mia", "leads-emea", "Who takes it?");
        browser.awaitText(TIMELINE, "Who takes it?");

        claim.click();

        browser.awaitText(TIMELINE, "claimed by @Ana Silva");
    }

    @Test
    void anOpenThreadStaysOpenAndFocusedWhenSomethingArrives() {
        Message card =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("first")).inThread(card.ts()));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(summary(card)).sendKeys(Keys.ENTER);
        browser.awaitText(TIMELINE, "first");

        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("second")).inThread(card.ts()));

        browser.awaitText(TIMELINE, "second");
        assertThat(browser.driver().switchTo().activeElement())
                .isEqualTo(browser.driver().findElement(summary(card)));
    }

    @Test
    void whatCouldNotBeSentSaysSoAndComesBackIntoTheBox() {
        refusal = "The bot is not there.";
        browser.go(server.addressOf("ana", "leads-emea"));
        WebElement box = browser.awaitElement(TEXT);
        box.sendKeys("/lead claim 109", Keys.ENTER);

        browser.awaitText(By.id("notice"), "The bot is not there.");
        assertThat(box.getDomProperty("value")).isEqualTo("/lead claim 109");
    }

    @Test
    void aSandboxThatStoppedIsMissedAtOnce() {
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(TEXT).sendKeys("kept");
        server.close();

        browser.awaitText(By.id("notice"), "The sandbox does not answer.");
        browser.awaitElement(TEXT).sendKeys(Keys.ENTER);
        browser.awaitText(By.id("notice"), "Nothing was sent.");
        assertThat(browser.awaitElement(TEXT).getDomProperty("value")).isEqualTo("kept");
    }

    @Test
    void somebodyElseSeesTheirOwnMessagesInTheirOwnTime() {
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("For Ana alone"))
                        .onlyFor(server.user("ana").id()));
        server.post("mia", "leads-emea", "For everyone");
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitText(TIMELINE, "Only visible to you");
        browser.awaitText(TIMELINE, "11:04");

        browser.click(By.id("you"));
        browser.click(By.partialLinkText("Ben Carter"));

        browser.awaitText(By.id("you"), "Ben Carter");
        browser.awaitText(TIMELINE, "06:04");
        assertThat(browser.driver().findElement(TIMELINE).getText())
                .contains("For everyone")
                .doesNotContain("For Ana alone");
    }

    @Test
    void aChannelWithNewsIsMarkedUntilItIsRead() {
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(TEXT);
        server.post("mia", "marketing", "News");
        By unread = By.cssSelector(".channel.unread");

        browser.awaitText(unread, "marketing");
        browser.click(unread);

        browser.awaitText(TIMELINE, "News");
        assertThat(browser.driver().findElements(unread)).isEmpty();
    }

    @Test
    void nothingThatALeadIsCalledRunsAndThePageKeepsItsOwnPolicy() {
        browser.driver().manage().logs().get(LogType.BROWSER);
        String hostile = "<img src=x onerror=document.title=1><script>document.title=2</script>";
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, hostile)));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.click(CLAIM);
        browser.awaitText(TIMELINE, "claimed by");

        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(110, hostile)));
        browser.awaitText(TIMELINE, "<img src=x");
        assertThat(browser.driver().getTitle()).isEqualTo("#leads-emea · Baton sandbox");
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("complaints of the browser")
                .isEmpty();
    }

    private static By message(Message message) {
        return By.cssSelector("[data-ts='" + message.ts() + "']");
    }

    private static By summary(Message message) {
        return By.cssSelector("[data-ts='" + message.ts() + "'] summary");
    }

    private void seedAMorning() {
        String ana = server.user("ana").id();
        Message first =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(108, "Contoso")));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("11:02 came in by webinar-may"))
                        .inThread(first.ts()));
        server.workspace()
                .messages()
                .post(server.fromBot(
                                "leads-emea",
                                Content.of(
                                        "11:03 <@" + ana + "> claimed it, 1 min after it came in (promise 15 min) ✓"))
                        .inThread(first.ts()));
        server.workspace()
                .messages()
                .edit(first.channel(), first.ts(), PageServer.claimedCard(108, "Contoso", server.user("ana")), true);
        server.post("ben", "leads-emea", "Nice one, <@" + ana + ">! `/lead mine` shows it, *always*.");
        server.post("ben", "leads-americas", "quiet here");
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("*#108* is yours already."))
                        .onlyFor(ana));
    }

    /** Claims whatever is clicked, and refuses everything while there is a refusal. */
    private final class ClaimingBot implements Acting {

        @Override
        public Optional<String> say(String userId, String channelId, String text) {
            if (refusal == null) {
                String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
                server.workspace().messages().post(Draft.of(channelId, userId, Content.of(escaped)));
            }
            return Optional.ofNullable(refusal);
        }

        @Override
        public Optional<String> click(String userId, Message message, String blockId, String actionId) {
            assertThat(actionId).isEqualTo("claim");
            assertThat(blockId).isEqualTo("deeds109");
            Content claimed = PageServer.claimedCard(109, "Northwind", server.user("ana"));
            server.workspace().messages().edit(message.channel(), message.ts(), claimed, true);
            Content line = Content.of("11:04 <@" + userId + "> claimed it");
            server.workspace()
                    .messages()
                    .post(server.fromBot("leads-emea", line).inThread(message.ts()));
            return Optional.ofNullable(refusal);
        }
    }
}
