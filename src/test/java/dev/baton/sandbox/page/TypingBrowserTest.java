package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Suggestions while somebody types, with the keyboard and with a mouse. */
class TypingBrowserTest extends PageFixture {

    private static final By OPTIONS = By.cssSelector("#suggestions [role=option]");

    private WebElement open() {
        server.workspace()
                .messages()
                .post(server.fromBot(
                        "leads-emea", Content.of("`/lead claim &lt;number&gt;` takes a lead\n`/lead claim 112`?")));
        browser.go(server.addressOf("ana", "leads-emea"));
        return browser.awaitElement(TEXT);
    }

    private static void awaitOptions(int count) {
        browser.await(page -> page.findElements(OPTIONS).size() == count);
    }

    private static void awaitNone() {
        browser.await(
                page -> page.findElements(By.cssSelector("#suggestions *")).isEmpty());
    }

    @Test
    void arrowKeysChooseTabTakesAndTheHintSaysHowItGoesOn() {
        WebElement box = open();
        box.sendKeys("/");
        awaitOptions(3);
        assertThat(box.getAriaRole()).isEqualTo("combobox");
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
        browser.awaitText(By.id("suggestions"), "/lead claim <number> takes a lead");
        browser.picture("suggestions");

        box.sendKeys(Keys.ARROW_UP, Keys.ARROW_DOWN);
        WebElement chosen = browser.awaitElement(By.cssSelector("[aria-selected=true]"));
        assertThat(chosen.getText()).startsWith("/lead claim");
        assertThat(box.getDomAttribute("aria-activedescendant")).isEqualTo(chosen.getDomAttribute("id"));

        box.sendKeys(Keys.TAB);
        assertThat(box.getDomProperty("value")).isEqualTo("/lead claim ");
        browser.awaitText(By.cssSelector(".usage"), "<number>");
        awaitOptions(1);
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(box.getDomProperty("value")).as("chosen, not sent").isEqualTo("/lead claim 112");
        box.sendKeys(Keys.ENTER);
        browser.awaitText(By.xpath("//article[last()]"), "/lead claim 112");
        awaitNone();
        assertThat(box.getDomProperty("value")).isEmpty();
    }

    @Test
    void escapeClosesThemAndNothingTypedIsLost() {
        WebElement box = open();
        box.sendKeys("/lead ");
        awaitOptions(4);
        box.sendKeys(Keys.ESCAPE);
        awaitNone();
        assertThat(box.getDomProperty("value")).isEqualTo("/lead ");
        assertThat(box.getDomAttribute("aria-expanded")).isNull();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);

        box.sendKeys("li");
        awaitOptions(1);
        browser.click(OPTIONS);
        assertThat(box.getDomProperty("value")).isEqualTo("/lead list");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);
        box.sendKeys(Keys.ENTER);
        browser.awaitText(By.xpath("//article[last()]"), "/lead list");
    }

    @Test
    void whoGaveACommandIsOfferedItAgainAndNobodyElseIs() {
        WebElement box = open();
        box.sendKeys("/lead status acme", Keys.ENTER);
        browser.awaitText(By.xpath("//article[last()]"), "/lead status acme");
        box.sendKeys("/lead st");
        browser.awaitText(By.id("suggestions"), "/lead status acme");

        browser.go(server.addressOf("ben", "leads-emea"));
        WebElement other = browser.awaitElement(TEXT);
        other.sendKeys("/lead ");
        awaitOptions(4);
        browser.phone();
        browser.picture("suggestions-phone");
        assertThat(browser.driver().findElement(By.id("suggestions")).getText()).doesNotContain("acme");
        other.sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        awaitNone();
    }
}
