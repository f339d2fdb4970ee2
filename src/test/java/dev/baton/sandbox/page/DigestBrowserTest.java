package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Baton;
import dev.baton.config.Settings;
import dev.baton.digest.Lives;
import dev.baton.digest.Week;
import dev.baton.store.StoredLives;
import dev.baton.store.TestDatabase;
import dev.baton.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The weekly digest as people read it. For the leads it is a Sunday in London, after ten weeks of them. */
class DigestBrowserTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneId.of("Europe/London"));
    private static final String DIGEST = "//article[contains(., 'Alignment, week 46')]";

    /** So that those that are sent in get other numbers. */
    private static final long FIRST = 1_000;

    private Browser browser;
    private Baton baton;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        browser.desktop();
        String database = TestDatabase.sqlite(folder.resolve("baton.db"));
        StoredLives.write(database, Lives.of(7, FIRST, 1_200, WEEK.until(), 10));
        Map<String, String> environment =
                Map.of("BATON_PORT", "0", "BATON_SANDBOX_PORT", "0", "BATON_DATABASE_URL", database);
        baton = Baton.start(Settings.from(environment), new SettableClock(Instant.parse("2026-11-15T12:00:00Z")));
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
    void whoeverMovesTheClockToMondayMorningReadsIt() {
        browser.go(baton.page().orElseThrow() + "?as=U0000000MIA&channel=C0MARKETING");
        browser.awaitText(By.id("director-state"), "Sun 15 Nov 2026");

        browser.click(By.id("director-tomorrow"));

        browser.awaitText(By.xpath(DIGEST), "Both promises");
        browser.await(page -> page.findElements(By.xpath(DIGEST + "//summary[contains(., '8 replies')]"))
                        .size()
                == 1);
        assertThat(browser.driver().findElements(By.xpath(DIGEST + "//figure"))).hasSize(2);
        assertThat(browser.driver()
                        .findElements(By.xpath(DIGEST + "//table//td[contains(., '✓') or contains(., '✗')]")))
                .hasSize(5);
        assertThat(new Axe(browser).findings()).isEmpty();
        scrollTo(DIGEST);
        browser.picture("digest");
        scrollTo(DIGEST + "//figure[2]");
        browser.picture("digest-short");
        browser.click(By.xpath(DIGEST + "//summary[contains(., 'repl')]"));
        browser.awaitText(By.xpath(DIGEST), "Recycled and disputed");
        scrollTo(DIGEST + "//details[contains(@class, 'thread')]");
        browser.picture("digest-thread");
        browser.dark();
        assertThat(new Axe(browser).findings()).isEmpty();
        browser.picture("digest-dark");
        browser.phone();
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        scrollTo(DIGEST);
        browser.picture("digest-phone");
    }

    private void scrollTo(String xpath) {
        browser.run("document.evaluate(\"" + xpath + "\", document, null, 9).singleNodeValue.scrollIntoView()");
    }
}
