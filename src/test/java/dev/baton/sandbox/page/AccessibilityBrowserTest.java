package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The main views of the real bot for people with a screen reader, a keyboard or tired eyes, as axe-core looks at them. */
class AccessibilityBrowserTest extends WorkspaceFixture {

    private Axe axe;

    @BeforeAll
    void bringAxe() {
        axe = new Axe(browser);
    }

    /** On a desk, light and dark, and on a phone. */
    private void look(String view) {
        browser.desktop();
        check(view);
        browser.dark();
        check(view + ", dark");
        browser.phone();
        check(view + ", on a phone");
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as(view + ": nothing sticks out sideways")
                .isEqualTo(true);
        browser.desktop();
    }

    private void check(String view) {
        assertThat(axe.findings()).as(view).isEmpty();
    }

    private void close() {
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> page.findElements(MODAL).isEmpty());
    }

    @Test
    void nothingKeepsAnybodyOutOfTheMainViews() throws Exception {
        int lead = submit("Lakeside Clinics");
        openAs("Ana Silva");
        browser.awaitElement(button(lead, "claim"));
        look("a channel with the first steps");

        browser.awaitElement(By.id("text")).sendKeys("/lead ");
        browser.awaitElement(By.cssSelector("#suggestions [role=option]"));
        browser.awaitElement(By.id("text")).sendKeys(Keys.ARROW_DOWN);
        look("suggestions");
        browser.awaitElement(By.id("text")).sendKeys(Keys.ESCAPE, Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);

        claimByTyping(lead);
        browser.click(threadOf(lead));
        browser.click(By.id("you"));
        look("a thread, a private answer and the people to be");
        browser.awaitElement(By.id("you")).sendKeys(Keys.ESCAPE);

        browser.click(button(lead, "turn_down"));
        browser.awaitText(MODAL, "Choose a reason");
        new Select(browser.awaitElement(By.id("field-reason/reason_input"))).selectByVisibleText("Wrong territory");
        browser.awaitElement(By.id("field-territory/territory_input"));
        look("turning down");
        close();
        browser.click(button(lead, "touch"));
        browser.click(By.id("modal-submit"));
        browser.awaitText(By.id("field-outcome/outcome_input-error"), "This is needed");
        look("a touch with something missing");
        close();
        browser.click(menu(lead));
        browser.awaitElement(button(lead, "form"));
        check("the menu of a card");
        browser.click(button(lead, "form"));
        browser.awaitText(MODAL, "Full form");
        look("the full form");
        close();

        browser.click(By.cssSelector("a[id^='to-D']"));
        browser.awaitText(TIMELINE, "is yours");
        look("direct messages");
        browser.click(By.linkText("Home"));
        browser.awaitText(TIMELINE, "Lakeside Clinics");
        look("the home tab");

        browser.phone();
        browser.click(By.cssSelector("header .open"));
        browser.awaitElement(By.id("director-hour"));
        check("channels and director on a phone");
    }
}
