package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** People fill in modals on the page. */
class ModalBrowserTest extends ModalPageFixture {

    @Test
    void whatIsFilledInIsSentAndTheModalCloses() throws Exception {
        open("ana", form(INPUTS));
        browser.awaitElement(NOTE).sendKeys("left a message");
        new Select(browser.awaitElement(field("reason/chosen"))).selectByVisibleText("Timing");
        browser.click(By.id("field-how/a-1"));
        browser.click(By.id("field-asked/a-0"));
        browser.click(By.id("field-asked/a-1"));
        browser.run("document.getElementById('field-next/a').value = '2026-07-01T10:00'");
        new Select(browser.awaitElement(field("rep/a"))).selectByVisibleText("Ben Carter");
        browser.click(SUBMIT);

        awaitClosed();
        JsonNode values = awaitPayload("view_submission").at("/view/state/values");
        assertThat(values.at("/note/a/value").asText()).isEqualTo("left a message");
        assertThat(values.at("/reason/chosen/selected_option/value").asText()).isEqualTo("timing");
        assertThat(values.at("/how/a/selected_option/value").asText()).isEqualTo("timing");
        assertThat(values.at("/asked/a/selected_options").findValuesAsText("value"))
                .containsExactly("budget", "timing");
        assertThat(values.at("/next/a/selected_date_time").asLong()).isEqualTo(1_782_896_400);
        assertThat(values.at("/day/a/selected_date").asText()).isEqualTo("2026-03-03");
        assertThat(values.at("/rep/a/selected_user").asText()).isEqualTo(RunningSandbox.BEN);
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndWhatWasTypedStays() throws Exception {
        open("ana", form(INPUTS));
        browser.awaitElement(field("amount/a")).sendKeys("twelve");
        int before = sandbox.bot.requests().size();
        browser.click(SUBMIT);

        browser.awaitText(By.id("field-note/a-error"), "This is needed");
        browser.awaitText(By.id("field-amount/a-error"), "This is no number.");
        assertThat(focused().getDomAttribute("id")).isEqualTo("field-note/a");
        assertThat(focused().getDomAttribute("aria-describedby")).isEqualTo("field-note/a-error");
        assertThat(browser.awaitElement(field("amount/a")).getDomProperty("value"))
                .isEqualTo("twelve");
        assertThat(sandbox.bot.requests()).hasSize(before);

        botAnswers("{\"response_action\":\"errors\",\"errors\":{\"day\":\"That day is past.\"}}");
        WebElement amount = browser.awaitElement(field("amount/a"));
        amount.clear();
        amount.sendKeys("12");
        browser.awaitElement(NOTE).sendKeys("typed", Keys.ENTER);
        browser.awaitText(By.id("field-day/a-error"), "That day is past.");
        assertThat(browser.awaitElement(NOTE).getDomProperty("value")).isEqualTo("typed");
        assertThat(browser.driver().findElements(By.id("field-note/a-error"))).isEmpty();
    }

    @Test
    void aChoiceChangesTheFormAndDisturbsNothingThatIsTyped() throws Exception {
        open("ana", form(INPUTS));
        browser.awaitElement(NOTE).sendKeys("half a sent");
        new Select(browser.awaitElement(field("reason/chosen"))).selectByVisibleText("Timing");
        JsonNode told = awaitPayload("block_actions");
        assertThat(told.at("/actions/0/selected_option/value").asText()).isEqualTo("timing");
        assertThat(told.at("/view/state/values/note/a/value").asText()).isEqualTo("half a sent");

        browser.awaitElement(NOTE).sendKeys("ence");
        String next = form(input("note", false, "{'type':'plain_text_input','action_id':'a'}") + "," + reason("") + ","
                + input("when", false, "{'type':'datepicker','action_id':'a'}"));
        String id = told.at("/view/id").asText();
        sandbox.api().viewsUpdate(r -> r.viewId(id).viewAsString(next));

        browser.awaitElement(field("when/a"));
        assertThat(browser.awaitElement(NOTE).getDomProperty("value")).isEqualTo("half a sentence");
        assertThat(new Select(browser.awaitElement(field("reason/chosen")))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("Timing");
        assertThat(focused().getDomAttribute("id")).isEqualTo("field-note/a");
        assertThat(browser.driver().findElements(field("how/a"))).isEmpty();
    }

    @Test
    void anotherMessageDoesNotDisturbTheModal() throws Exception {
        open("ana", form(INPUTS));
        WebElement note = browser.awaitElement(NOTE);
        note.sendKeys("half a sent");
        sandbox.api().chatPostMessage(r -> r.channel(RunningSandbox.EMEA).text("Look at this"));
        browser.await(page -> String.valueOf(browser.run("return document.getElementById('timeline').textContent"))
                .contains("Look at this"));

        note.sendKeys("ence");

        assertThat(note.getDomProperty("value")).isEqualTo("half a sentence");
        assertThat(focused()).isEqualTo(note);
    }

    @Test
    void theKeyboardStaysInTheModalAndEscapeClosesIt() throws Exception {
        browser.awaitElement(By.id("text")).click();
        open("ana", form(INPUTS));
        browser.awaitElement(MODAL);
        browser.await(page -> "field-note/a".equals(focused().getDomAttribute("id")));
        for (int tab = 0; tab < 40; tab++) {
            focused().sendKeys(Keys.TAB);
            assertThat(browser.run("return document.activeElement === document.body"
                            + " || document.getElementById('modal').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
        browser.run("document.getElementById('field-note/a').focus()");
        focused().sendKeys(Keys.ESCAPE);

        awaitClosed();
        assertThat(awaitPayload("view_closed").path("is_cleared").asBoolean()).isTrue();
        browser.await(page -> "text".equals(focused().getDomAttribute("id")));
    }

    @Test
    void aModalOnTopOfAnotherIsClosedAloneAndTheCrossClosesAll() throws Exception {
        String second = """
                {"type":"modal","title":{"type":"plain_text","text":"Second"},"close":{"type":"plain_text","text":"Back"},
                 "blocks":[{"type":"header","text":{"type":"plain_text","text":"#109 moved on"}}]}""";
        open("ana", form(INPUTS));
        browser.awaitElement(NOTE).sendKeys("kept");
        botAnswers("{\"response_action\":\"push\",\"view\":" + second + "}");
        browser.click(SUBMIT);
        browser.awaitText(MODAL, "#109 moved on");
        browser.click(By.id("modal-cancel"));
        browser.awaitText(By.id("modal-title"), "Log a touch");
        assertThat(browser.awaitElement(NOTE).getDomProperty("value")).isEqualTo("kept");

        browser.click(SUBMIT);
        browser.awaitText(MODAL, "#109 moved on");
        browser.click(By.id("modal-cross"));
        awaitClosed();
        assertThat(modal("ana").path("stack").asInt()).isZero();
    }

    @Test
    void everyFieldIsNamedToAScreenReader() throws Exception {
        open("ana", form(INPUTS));
        browser.awaitElement(NOTE);
        assertThat(browser.driver().findElement(MODAL).getAccessibleName()).isEqualTo("Log a touch");
        List<WebElement> controls = browser.driver().findElements(By.cssSelector("#modal .control"));
        assertThat(controls)
                .hasSize(10)
                .allSatisfy(control -> assertThat(control.getAccessibleName()).startsWith("The "));
        assertThat(browser.driver().findElement(field("how/a")).getAriaRole()).isEqualTo("radiogroup");
        assertThat(browser.driver().findElement(field("how/a")).getAccessibleName())
                .startsWith("The how");
        assertThat(browser.driver().findElement(By.id("field-asked/a-0")).getAccessibleName())
                .isEqualTo("Budget");
    }
}
