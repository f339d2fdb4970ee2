package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** What modals look like: light, dark, on a phone, with what is wrong. */
class ModalLooksTest extends ModalPageFixture {

    private static final String ALL = String.join(
            ",",
            """
            {"type":"header","text":{"type":"plain_text","text":"Northwind"}},
            {"type":"context","elements":[{"type":"mrkdwn","text":"Hot lead *#109*, yours since 10:40"}]},{"type":"divider"}""",
            input(
                            "note",
                            false,
                            "{'type':'plain_text_input','action_id':'a','multiline':true,"
                                    + "'placeholder':{'type':'plain_text','text':'What was said?'}}")
                    .replace(
                            "\"optional\"",
                            "\"hint\":{\"type\":\"plain_text\",\"text\":\"Everybody in the channel can read it.\"},\"optional\""),
            INPUTS.substring(INPUTS.indexOf("{\"type\":\"input\",\"dispatch_action\"")),
            """
            {"type":"actions","elements":[
              {"type":"button","action_id":"x","text":{"type":"plain_text","text":"Not now"}},
              {"type":"static_select","action_id":"y","placeholder":{"type":"plain_text","text":"More"},
               "options":[{"text":{"type":"plain_text","text":"One"},"value":"1"}]}]}""");

    @Test
    void aModalWithEveryKindOfField() throws Exception {
        browser.driver().manage().logs().get(LogType.BROWSER);
        card();
        open("ana", form(ALL));
        browser.awaitElement(NOTE);
        browser.picture("modal-light");
        scrollDown();
        browser.picture("modal-light-end");
        browser.click(SUBMIT);
        browser.awaitText(By.id("field-note/a-error"), "This is needed");
        browser.picture("modal-errors");
        browser.dark();
        browser.picture("modal-dark");
        scrollDown();
        browser.picture("modal-dark-end");
        browser.phone();
        browser.picture("modal-phone");
        scrollDown();
        browser.picture("modal-phone-end");
        assertThat(browser.run("const b = document.querySelector('.modal-body');"
                        + " return b.scrollWidth <= b.clientWidth"
                        + " && document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out sideways")
                .isEqualTo(true);
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("complaints of the browser")
                .isEmpty();
    }

    private static void scrollDown() {
        browser.run("const b = document.querySelector('.modal-body'); b.scrollTop = b.scrollHeight");
    }
}
