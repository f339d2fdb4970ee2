package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a rep does on the page. */
class WorkspaceBrowserTest extends WorkspaceFixture {

    @Test
    void aRepClaimsByTypingAndByButtonAndTheCardsSaySo() throws Exception {
        int lakeside = submit("Lakeside Clinics");
        int wide = submit("Wide World Importers");
        openAs("Ana Silva");
        browser.awaitElement(button(lakeside, "claim"));
        browser.awaitElement(button(wide, "claim"));

        claimByTyping(lakeside);
        browser.awaitElement(menu(lakeside));
        browser.awaitText(card(lakeside), "@Ana Silva");
        browser.click(threadOf(lakeside));
        browser.awaitText(card(lakeside), "claimed it");
        assertThat(browser.driver().findElements(button(lakeside, "claim"))).isEmpty();
        browser.awaitText(TIMELINE, "#" + lakeside + " is yours.");
        browser.run("document.querySelector('#timeline .thread[open]').closest('article').scrollIntoView()");
        WebElement box = browser.awaitElement(By.id("text"));
        box.sendKeys("/lead claim " + wide);
        browser.picture("workspace");
        box.clear();

        browser.click(button(wide, "claim"));
        browser.awaitElement(menu(wide));
        browser.awaitText(card(wide), "@Ana Silva");

        browser.awaitText(By.cssSelector(".channel.unread"), "Baton");
        browser.click(By.xpath("//a[contains(@class, 'unread')][contains(., 'Baton')]"));
        browser.awaitText(TIMELINE, "iris@lakeside-clinics.example");
        browser.awaitText(TIMELINE, "iris@wide-world-importers.example");
        browser.picture("workspace-direct-messages");
    }

    @Test
    void theFullFormOpensOverTheChannelAndEscapeLeadsBackToTheCard() throws Exception {
        int lead = submit("Harbour Foods");
        openAs("Ana Silva");
        browser.click(button(lead, "form"));

        browser.awaitText(MODAL, "Full form of #" + lead);
        browser.awaitText(MODAL, "Harbour Foods");
        assertThat(browser.driver().findElement(MODAL).getText()).doesNotContain("iris@harbour-foods.example");
        browser.picture("workspace-full-form");
        browser.dark();
        browser.picture("workspace-full-form-dark");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> page.findElements(MODAL).isEmpty());
        browser.await(page -> page.switchTo().activeElement().equals(page.findElement(button(lead, "form"))));
    }

    @Test
    void whatIsSeldomDoneIsBehindTheMenuOfTheCard() throws Exception {
        int lead = submit("Copper Street Bakery");
        openAs("Ana Silva");
        browser.awaitElement(button(lead, "claim"));
        claimByTyping(lead);
        browser.awaitElement(menu(lead));
        assertThat(browser.driver().findElement(button(lead, "release")).isDisplayed())
                .isFalse();

        browser.click(menu(lead));
        assertThat(browser.awaitElement(button(lead, "release")).getText())
                .isEqualTo("Release\nGive lead #" + lead + " back to its channel");
        browser.picture("workspace-menu");
        int next = submit("Corner Bookshop");
        browser.await(page -> page.findElements(button(next, "claim")).size() == 1);
        assertThat(browser.driver().findElement(button(lead, "release")).isDisplayed())
                .as("the menu, after something arrived")
                .isTrue();
        browser.click(button(lead, "form"));
        browser.awaitText(MODAL, "Full form of #" + lead);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> page.findElements(MODAL).isEmpty());

        browser.click(menu(lead));
        browser.click(button(lead, "release"));
        browser.awaitElement(button(lead, "claim"));
        assertThat(browser.driver().findElements(menu(lead))).isEmpty();
    }

    @Test
    void aReasonDrawsTheFormAnewAndWhatItDoesIsReadBeforeItIsDone() throws Exception {
        int lead = submit("Summit Tools");
        openAs("Ana Silva");
        browser.click(button(lead, "turn_down"));
        browser.awaitText(MODAL, "Choose a reason");
        browser.picture("workspace-turn-down-opened");

        browser.awaitElement(By.id("field-note/note_input")).sendKeys("Their office is in Boston");
        new Select(browser.awaitElement(By.id("field-reason/reason_input"))).selectByVisibleText("Wrong territory");
        new Select(browser.awaitElement(By.id("field-territory/territory_input"))).selectByVisibleText("Americas");
        browser.awaitText(MODAL, "It goes to #leads-americas now. Your team will not get it again.");
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
    void whoeverCancelsTheFormThatACommandOpenedTypesOn() throws Exception {
        openAs("Mia Rossi", "marketing");
        WebElement box = browser.awaitElement(By.id("text"));
        box.sendKeys("/lead new", Keys.ENTER);
        browser.awaitText(MODAL, "Hand off a lead");
        browser.click(By.xpath("//*[@id='modal']//button[.='Cancel']"));
        browser.await(page -> page.findElements(MODAL).isEmpty());

        browser.driver().switchTo().activeElement().sendKeys("Not now", Keys.ENTER);

        browser.awaitText(TIMELINE, "Not now");
    }

    @Test
    void aTouchIsLoggedInItsFormAndSaidWhereTheButtonWas() throws Exception {
        int lead = submit("Ridge Hotels");
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

        browser.await(page -> page.findElements(MODAL).isEmpty());
        browser.awaitText(TIMELINE, "/lead touch " + lead + " call voicemail logs the next one");
        browser.click(threadOf(lead));
        browser.awaitText(card(lead), "@Ana Silva tried:");
        browser.picture("workspace-touched");
    }

    @Test
    void ofTwoWindowsThatRaceOneClaimsAndTheOtherAloneIsToldWhoWasFaster() throws Exception {
        int lead = submit("Tidewater Textiles", "AU");
        int before = submit("Pinnacle Packaging", "AU");
        openAs("Ben Carter", "leads-unrouted");
        browser.awaitElement(button(before, "claim"));
        claimByTyping(before);
        browser.awaitElement(button(lead, "claim"));
        browser.run("window.other = window.open(location.href.replace('0BEN', '0ANA'))");
        browser.await(page -> Boolean.TRUE.equals(browser.run(
                "return !!window.other.htmx && !!window.other.document.querySelector(\"" + claiming(lead) + "\")")));

        browser.run("for (const page of [window, window.other]) { page.document.querySelector(\"" + claiming(lead)
                + "\").click(); }");
        String said = "[window, window.other].filter((page) => page.document.getElementById('timeline').textContent"
                + ".includes('#" + lead + " was claimed by @'))";
        browser.await(page -> browser.run("return " + said + ".length").equals(1L));
        browser.awaitText(card(lead), "Claimed by @");
        boolean benLost = browser.run("return " + said + "[0] === window").equals(true);
        browser.awaitText(card(lead), benLost ? "Claimed by @Ana Silva" : "Claimed by @Ben Carter");
        if (!benLost) {
            String ben = browser.driver().getWindowHandle();
            browser.driver().getWindowHandles().stream()
                    .filter(handle -> !handle.equals(ben))
                    .forEach(browser.driver().switchTo()::window);
            browser.desktop();
        }
        By toTheLoser = By.xpath("//article[contains(@class, 'ephemeral')][contains(., 'was claimed by')]");
        browser.awaitText(toTheLoser, "Only visible to you");
        browser.picture("workspace-race-lost");
    }

    private static String claiming(int lead) {
        return "button[id$='-claim-" + lead + "']";
    }

    @Test
    void onTheHomeTabARepFindsTheirLeadsAndWorksThemThere() throws Exception {
        int mine = submit("Quarry Labs");
        int waiting = submit("Orchard Energy");
        openAs("Ana Silva");
        browser.awaitElement(button(mine, "claim"));
        claimByTyping(mine);
        browser.click(By.cssSelector("a[id^='to-D']"));
        browser.click(By.linkText("Home"));
        browser.awaitText(TIMELINE, "Quarry Labs");
        browser.picture("workspace-home");

        browser.click(By.xpath("//div[contains(@class, 'section')][contains(., 'Orchard Energy')]//button[.='Claim']"));
        String orchard = "//div[contains(@class, 'section')][contains(., 'Orchard Energy')]";
        browser.click(By.xpath(orchard + "/following::button[.='Log a touch…'][1]"));
        browser.awaitText(MODAL, "Log a touch of #" + waiting);
        new Select(browser.awaitElement(By.id("field-outcome/outcome_input"))).selectByIndex(1);
        browser.click(By.id("modal-submit"));
        browser.awaitText(MODAL, "#" + waiting + " is yours: 1 touch");
        browser.picture("workspace-home-answer");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(page -> page.findElements(MODAL).isEmpty());
        browser.awaitText(By.xpath(orchard), "1 touch");
    }
}
