package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** What every kind of block looks like: light, dark, on a phone. */
class BlocksLooksTest extends PageFixture {

    @Test
    void aMessageOfEachKindOfBlock() {
        browser.driver().manage().logs().get(LogType.BROWSER);
        SampleBlocks.ALL.forEach((name, blocks) ->
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.card(name, blocks))));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(By.cssSelector("article"));
        assertThat(browser.driver().findElements(By.cssSelector("article"))).hasSameSizeAs(SampleBlocks.ALL.keySet());
        assertThat(browser.driver().findElements(By.cssSelector("pre.raw")))
                .as("shown as JSON")
                .hasSize(1);

        pictures("blocks");
        over("Delete", "blocks-asking");
        over("⋯", "blocks-menu");
        browser.dark();
        pictures("blocks-dark");
        browser.phone();
        pictures("blocks-phone");
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"
                        + " && scroller.scrollWidth <= scroller.clientWidth"))
                .as("nothing sticks out sideways")
                .isEqualTo(true);
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("complaints of the browser")
                .isEmpty();
    }

    /** What opens at a press, and closes at Escape. */
    private static void over(String button, String name) {
        browser.click(By.xpath("//button[@popovertarget and text()='" + button + "']"));
        WebElement open = browser.awaitElement(By.cssSelector(":popover-open"));
        browser.picture(name);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> !open.isDisplayed());
    }

    /** One picture for each screen full of messages. */
    private static void pictures(String name) {
        long screens = (long) browser.run("return Math.ceil(scroller.scrollHeight / scroller.clientHeight)");
        for (long i = 0; i < screens; i++) {
            browser.run("scroller.scrollTop = scroller.clientHeight * " + i);
            browser.picture(name + "-" + i);
        }
    }
}
