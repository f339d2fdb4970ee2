package dev.baton.sandbox;

import static dev.baton.sandbox.ExternalSelectsTest.ONE;
import static dev.baton.sandbox.ExternalSelectsTest.options;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Somebody types into a list that asks the app, and chooses. */
class ExternalBrowserTest extends ModalPageFixture {

    @Test
    void whatIsTypedIsAskedAndWhatIsOfferedIsChosen() throws Exception {
        open("ana", form(input("company", false, ONE)));
        browser.awaitElement(MODAL);
        botAnswers(options("Acme", "Acorn"));

        browser.awaitElement(By.id("field-company/pick-query")).sendKeys("ac", Keys.ENTER);
        browser.await(
                page -> page.findElements(By.xpath("//option[text()='Acorn']")).size() == 1);
        assertThat(lastPayload().path("value").asText()).isEqualTo("ac");
        new Select(browser.awaitElement(field("company/pick"))).selectByVisibleText("Acorn");
        browser.picture("external");
        botAnswers("");
        browser.click(SUBMIT);

        assertThat(awaitPayload("view_submission")
                        .at("/view/state/values/company/pick/selected_option/value")
                        .asText())
                .isEqualTo("acorn");
        awaitClosed();
    }
}
