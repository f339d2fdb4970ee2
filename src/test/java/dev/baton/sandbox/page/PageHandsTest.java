package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Message;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What hands on a keyboard and a mouse do to the page, and what they are not disturbed by. */
class PageHandsTest extends PageFixture {

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
    void aPrivateAnswerIsDismissedWithTheKeyboardAndTypingGoesOn() {
        Message mine = server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("For Ana alone"))
                        .onlyFor(server.user("ana").id()));
        server.post("mia", "leads-emea", "For everyone");
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(By.xpath("//button[text()='Dismiss']")).sendKeys(Keys.ENTER);

        browser.await(page -> page.findElements(message(mine)).isEmpty());
        browser.await(page -> page.switchTo().activeElement().equals(page.findElement(TEXT)));
        assertThat(browser.driver().findElement(TIMELINE).getText()).contains("For everyone");
        assertThat(server.workspace().messages().seenBy(server.user("ana").id(), mine.channel()))
                .hasSize(1);
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
    void aReplyIsTypedBelowItsMessageAndNothingThatArrivesTakesItAway() {
        Message card =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(summary(card)).sendKeys(Keys.ENTER);
        By box = By.cssSelector("[data-ts='" + card.ts() + "'] .reply input[name=text]");
        browser.awaitElement(box).sendKeys("I call th");
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("It is hot")).inThread(card.ts()));
        browser.awaitText(TIMELINE, "It is hot");
        browser.await(page -> page.switchTo().activeElement().equals(page.findElement(box)));
        browser.driver().switchTo().activeElement().sendKeys("em now");
        browser.picture("page-reply");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        browser.awaitText(message(card), "I call them now");
        browser.awaitText(message(card), "2 replies");
        assertThat(browser.awaitElement(box).getDomProperty("value")).isEmpty();

        refusal = "Slack takes no commands in a thread.";
        browser.awaitElement(box).sendKeys("/lead claim 109", Keys.ENTER);
        browser.awaitText(By.id("notice"), "Slack takes no commands in a thread.");
        assertThat(browser.awaitElement(box).getDomProperty("value")).isEqualTo("/lead claim 109");
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

    private static By summary(Message message) {
        return By.cssSelector("[data-ts='" + message.ts() + "'] summary");
    }
}
