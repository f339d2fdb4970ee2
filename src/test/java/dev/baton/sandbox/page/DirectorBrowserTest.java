package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Baton;
import dev.baton.config.Settings;
import dev.baton.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The director's panel in a real browser, with the real bot behind it. For the leads it is a Monday, ten in London. */
class DirectorBrowserTest {

    private static final By STATE = By.id("director-state");
    private static final Pattern CAME_IN = Pattern.compile("#(\\d+) came in");

    private Browser browser;
    private Baton baton;
    private String address;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        browser.desktop();
        Map<String, String> environment = Map.of(
                "BATON_PORT",
                "0",
                "BATON_SANDBOX_PORT",
                "0",
                "BATON_DATABASE_URL",
                "jdbc:sqlite:" + folder.resolve("baton.db"));
        baton = Baton.start(Settings.from(environment), new SettableClock(Instant.parse("2026-11-16T10:00:00Z")));
        address = baton.page().orElseThrow() + "?as=U0000000ANA&channel=C0LEADSEMEA";
        browser.go(address);
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
    void whoeverMovesTheClockSeesAPromiseBreakInTheThread() {
        browser.awaitText(STATE, "Mon 16 Nov 2026, 10:00");
        browser.click(By.id("director-lead-demo"));
        browser.awaitText(STATE, "came in");
        Matcher cameIn = CAME_IN.matcher(browser.awaitElement(STATE).getText());
        assertThat(cameIn.find()).isTrue();
        String card = "//article[.//button[contains(@id, '-claim-" + cameIn.group(1) + "')]]";
        browser.awaitElement(By.xpath(card));

        browser.awaitElement(By.id("director-hour")).sendKeys(Keys.ENTER);
        browser.awaitText(STATE, "Mon 16 Nov 2026, 11:00");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .as("a keyboard stays where it pressed")
                .isEqualTo("director-hour");
        browser.await(page -> page.findElements(By.xpath(card + "//summary[contains(., '2 replies')]"))
                        .size()
                == 1);
        browser.click(By.xpath(card + "//summary"));
        browser.awaitText(By.xpath(card), "nobody has claimed it yet (promised by 10:15)");
        assertThat(browser.awaitElement(By.xpath(card + "//details//time")).getText())
                .as("the time above what is said goes by the clock that was moved")
                .isEqualTo("11:00");
        browser.run("document.querySelector('#timeline .thread[open]').closest('article').scrollIntoView()");
        browser.picture("director");
        browser.dark();
        browser.picture("director-dark");
        browser.phone();
        browser.go(address + "#sidebar");
        browser.awaitElement(By.id("director-hour"));
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.picture("director-phone");
    }

    @Test
    void theFirstStepsStandThereUntilTheyAreDismissed() {
        By steps = By.id("first-steps");
        browser.awaitText(steps, "Press Claim on a card");
        browser.picture("first-steps");
        browser.phone();
        browser.picture("first-steps-phone");
        browser.click(By.cssSelector("#first-steps button"));
        browser.await(page -> page.findElements(steps).isEmpty());
        browser.go(address);
        browser.awaitElement(By.id("text"));
        assertThat(browser.driver().findElements(steps)).isEmpty();
    }

    @Test
    void whileSlackIsDownWhoTypesIsToldSoUntilItIsBack() {
        browser.click(By.id("director-slack-down"));
        browser.awaitText(STATE, "Slack answers nothing");
        browser.awaitElement(By.id("text")).sendKeys("/lead list", Keys.ENTER);
        browser.awaitText(By.id("timeline"), "/lead did not respond");
        browser.picture("director-slack-down");

        browser.click(By.id("director-slack-normal"));
        browser.awaitText(STATE, "Slack answers at once");
        browser.awaitElement(By.id("text")).sendKeys("/lead glossary", Keys.ENTER);
        browser.awaitText(By.id("timeline"), "hand-off");
    }
}
