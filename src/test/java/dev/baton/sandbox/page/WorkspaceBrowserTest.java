package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.Baton;
import dev.baton.config.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a person does on the page, with the real bot behind it. */
class WorkspaceBrowserTest {

    private static final String KEY = "the-key-of-the-browser-test";
    private static final String CARD = "//article[.//button[contains(@id, '-why-%s')]]";
    private static final By TIMELINE = By.id("timeline");

    private final HttpClient http = HttpClient.newHttpClient();
    private Browser browser;
    private Baton baton;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        browser.desktop();
        baton = Baton.start(
                Settings.from(Map.of(
                        "BATON_PORT",
                        "0",
                        "BATON_SANDBOX_PORT",
                        "0",
                        "BATON_API_KEY",
                        KEY,
                        "BATON_DATABASE_URL",
                        "jdbc:sqlite:" + folder.resolve("baton.db"))),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (baton != null) {
            baton.close();
        }
    }

    @Test
    void aRepClaimsByTypingAndByButtonAndTheCardsSaySo() throws Exception {
        int lakeside = submit("Lakeside Clinics", "iris@lakeside.example", "+44 20 7946 0901");
        int wide = submit("Wide World Importers", "sam@wideworld.example", "+44 20 7946 0902");
        openAs("Ana Silva");
        browser.awaitElement(button(lakeside, "claim"));
        browser.awaitElement(button(wide, "claim"));

        claimByTyping(lakeside);
        browser.awaitElement(button(lakeside, "release"));
        browser.awaitText(card(lakeside), "@Ana Silva");
        browser.click(By.xpath(CARD.formatted(lakeside) + "//summary"));
        browser.awaitText(card(lakeside), "claimed it");
        assertThat(browser.driver().findElements(button(lakeside, "claim"))).isEmpty();
        browser.awaitText(TIMELINE, "#" + lakeside + " is yours.");
        browser.run("document.querySelector('#timeline .thread[open]').closest('article').scrollIntoView()");
        WebElement box = browser.awaitElement(By.id("text"));
        box.sendKeys("/lead claim " + wide);
        browser.picture("workspace");
        box.clear();

        browser.click(button(wide, "claim"));
        browser.awaitElement(button(wide, "release"));
        browser.awaitText(card(wide), "@Ana Silva");

        browser.awaitText(By.cssSelector(".channel.unread"), "Baton");
        browser.click(By.partialLinkText("Baton"));
        browser.awaitText(TIMELINE, "iris@lakeside.example");
        browser.awaitText(TIMELINE, "sam@wideworld.example");
        browser.picture("workspace-direct-messages");
    }

    @Test
    void theFullFormOpensOverTheChannelAndEscapeLeadsBackToTheCard() throws Exception {
        int lead = submit("Lakeside Clinics", "iris@lakeside.example", "+44 20 7946 0901");
        openAs("Ana Silva");
        browser.click(button(lead, "form"));

        By modal = By.id("modal");
        browser.awaitText(modal, "Full form of #" + lead);
        browser.awaitText(modal, "Lakeside Clinics");
        assertThat(browser.driver().findElement(modal).getText()).doesNotContain("iris@lakeside.example");
        browser.picture("workspace-full-form");
        browser.dark();
        browser.picture("workspace-full-form-dark");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> page.findElements(modal).isEmpty());
        browser.await(page -> page.switchTo().activeElement().equals(page.findElement(button(lead, "form"))));
    }

    @Test
    void aReasonDrawsTheFormAnewAndWhatItDoesIsReadBeforeItIsDone() throws Exception {
        int lead = submit("Lakeside Clinics", "iris@lakeside.example", "+44 20 7946 0901");
        openAs("Ana Silva");
        browser.click(button(lead, "turn_down"));
        By modal = By.id("modal");
        browser.awaitText(modal, "Choose a reason");
        browser.picture("workspace-turn-down-opened");

        browser.awaitElement(By.id("field-note/note_input")).sendKeys("Their office is in Boston");
        new Select(browser.awaitElement(By.id("field-reason/reason_input"))).selectByVisibleText("Wrong territory");
        new Select(browser.awaitElement(By.id("field-territory/territory_input"))).selectByVisibleText("Americas");
        browser.awaitText(modal, "It goes to #leads-americas now. Your team will not get it again.");
        assertThat(browser.awaitElement(By.id("field-note/note_input")).getDomProperty("value"))
                .isEqualTo("Their office is in Boston");
        browser.picture("workspace-turn-down");
        browser.phone();
        browser.picture("workspace-turn-down-phone");
        browser.desktop();

        browser.click(By.id("modal-submit"));
        browser.awaitText(TIMELINE, "re-routed to #leads-americas");
        browser.awaitText(TIMELINE, "Noted: wrong territory.");
        browser.picture("workspace-turned-down");
    }

    @Test
    void aTouchIsLoggedInItsFormAndSaidWhereTheButtonWas() throws Exception {
        int lead = submit("Lakeside Clinics", "iris@lakeside.example", "+44 20 7946 0901");
        openAs("Ana Silva");
        browser.awaitElement(button(lead, "claim"));
        claimByTyping(lead);
        browser.click(button(lead, "touch"));

        browser.awaitElement(By.id("field-note/note_input")).sendKeys("Wants a call on Monday");
        browser.click(By.id("modal-submit"));
        browser.awaitText(By.id("field-outcome/outcome_input-error"), "This is needed");
        browser.picture("workspace-touch");
        new Select(browser.awaitElement(By.id("field-outcome/outcome_input"))).selectByIndex(1);
        browser.click(By.id("modal-submit"));

        browser.await(page -> page.findElements(By.id("modal")).isEmpty());
        browser.awaitText(TIMELINE, "/lead touch " + lead + " call voicemail logs the next one");
        browser.click(By.xpath(CARD.formatted(lead) + "//summary"));
        browser.awaitText(card(lead), "@Ana Silva tried:");
        browser.picture("workspace-touched");
    }

    private void openAs(String name) {
        browser.go(baton.page().orElseThrow().toString());
        browser.click(By.id("you"));
        browser.click(By.partialLinkText(name));
        browser.awaitText(By.id("you"), name);
        browser.click(By.partialLinkText("leads-emea"));
        browser.await(page -> String.valueOf(page.getTitle()).startsWith("#leads-emea"));
    }

    /** Right after the start Baton may not know yet who is on a roster, and says so; whoever reads that tries again. */
    private void claimByTyping(int number) {
        By early = By.xpath("//article[contains(., 'cannot tell yet')]");
        int told = browser.driver().findElements(early).size();
        WebElement box = browser.awaitElement(By.id("text"));
        box.sendKeys("/lead claim " + number, Keys.ENTER);
        browser.await(page -> page.findElements(early).size() > told
                || !page.findElements(button(number, "release")).isEmpty());
        if (browser.driver().findElements(button(number, "release")).isEmpty()) {
            claimByTyping(number);
        }
    }

    private static By button(int number, String action) {
        return By.cssSelector("button[id$='-" + action + "-" + number + "']");
    }

    private static By card(int number) {
        return By.xpath(CARD.formatted(number));
    }

    private int submit(String company, String email, String phone) throws IOException, InterruptedException {
        String lead = """
                {"source": "Webinar", "email": "%s", "phone": "%s", "first_name": "Iris",
                 "last_name": "Moreau", "title": "VP Operations", "company": "%s", "country": "GB",
                 "employees": 800, "campaign": "webinar-may", "landing_page": "/demo",
                 "activities": [{"type": "page_view", "count": 12}, {"type": "pricing_view", "count": 3},
                                {"type": "demo_request", "count": 1}]}""".formatted(email, phone, company);
        URI api = baton.address().resolve("/api/leads");
        String answer = http.send(
                        HttpRequest.newBuilder(api)
                                .header("Authorization", "Bearer " + KEY)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(lead))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(new ObjectMapper().readTree(answer).path("state").asText())
                .as(answer)
                .isEqualTo("open");
        return new ObjectMapper().readTree(answer).path("number").asInt();
    }
}
