package dev.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.edition.Editions;
import dev.baton.digest.edition.Openings;
import dev.baton.sandbox.page.Axe;
import dev.baton.sandbox.page.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The printed page as people see it who have a screen reader, a keyboard, a phone or tired eyes. */
class DigestPageBrowserTest {

    private static void check(Axe axe, Browser browser, String view) {
        assertThat(axe.findings()).as(view).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as(view + ": nothing sticks out sideways")
                .isEqualTo(true);
    }

    @Test
    void nothingKeepsAnybodyOutOfItAndItLoadsNothing(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("digest.html"),
                Page.of(
                        Printed.editionWithSources(900, lead -> "source-" + lead % 5 + "-" + "w".repeat(70)),
                        new Openings(Editions.names())));
        try (Browser browser = Browser.open()) {
            browser.desktop();
            browser.go(page.toUri().toString());
            Axe axe = new Axe(browser);
            check(axe, browser, "on a desk");
            browser.run("document.querySelectorAll('details').forEach((one) => one.open = true)");
            check(axe, browser, "all unfolded");
            browser.dark();
            check(axe, browser, "dark");
            browser.picture("digest-page-dark");
            browser.phone();
            check(axe, browser, "on a phone");
            browser.picture("digest-page-phone");

            browser.desktop();
            browser.click(By.linkText("Hygiene"));
            assertThat(browser.awaitElement(By.cssSelector(".number:target")).getText())
                    .startsWith("Hygiene");
            assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                    .isEqualTo(0L);
        }
    }
}
