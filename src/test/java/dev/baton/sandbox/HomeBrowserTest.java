package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The app's home tab in a real browser. */
class HomeBrowserTest extends ModalPageFixture {

    private static final By TIMELINE = By.id("timeline");

    @Test
    void theTabIsOpenedPressedAndFollowsWhatTheAppPublishes() throws Exception {
        publish("Due now");
        browser.click(By.partialLinkText("Baton"));
        browser.click(By.linkText("Home"));
        browser.awaitText(TIMELINE, "Due now");
        JsonNode opened = JSON.readTree(sandbox.bot.lastRequest().field("json"));
        assertThat(opened.at("/event/type").asText()).isEqualTo("app_home_opened");
        assertThat(browser.driver().findElements(By.id("text")))
                .as("nobody types there")
                .isEmpty();

        browser.click(By.xpath("//button[text()='Claim #112']"));
        JsonNode pressed = awaitPayload("block_actions");
        assertThat(pressed.at("/actions/0/value").asText()).isEqualTo("112");

        publish("Later");
        browser.awaitText(TIMELINE, "Later");
        browser.phone();
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out sideways on a phone")
                .isEqualTo(true);
        browser.picture("home-phone");
    }

    @Test
    void whatIsChosenOnTheTabFromListsAndMenusIsTold() throws Exception {
        String options = "{'text':{'type':'plain_text','text':'Mine'},'value':'mine'},"
                + "{'text':{'type':'plain_text','text':'All'},'value':'all'}";
        String view = "{'type':'home','blocks':[{'type':'actions','block_id':'show','elements':["
                + "{'type':'static_select','action_id':'whose','options':[" + options + "]},"
                + "{'type':'datepicker','action_id':'since','initial_date':'2026-03-02'},"
                + "{'type':'overflow','action_id':'more','options':[" + options + "]}]}]}";
        var answer = sandbox.api().viewsPublish(r -> r.userId(ANA).viewAsString(view.replace('\'', '"')));
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
        browser.click(By.cssSelector("a[id^='to-D']"));
        browser.click(By.linkText("Home"));

        new Select(browser.awaitElement(By.cssSelector("select.control"))).selectByVisibleText("All");
        JsonNode chosen = awaitAction("static_select");
        assertThat(chosen.at("/selected_option/value").asText()).isEqualTo("all");
        assertThat(lastPayload()
                        .at("/view/state/values/show/since/selected_date")
                        .asText())
                .isEqualTo("2026-03-02");

        browser.click(By.cssSelector("button.more"));
        browser.click(By.xpath("//*[contains(@class,'more-menu')]//button[text()='Mine']"));
        assertThat(awaitAction("overflow").at("/selected_option/value").asText())
                .isEqualTo("mine");
    }

    private JsonNode awaitAction(String type) {
        return browser.await(page -> {
            try {
                JsonNode action = lastPayload().at("/actions/0");
                return action.path("type").asText().equals(type) ? action : null;
            } catch (Exception notYet) {
                return null;
            }
        });
    }

    private void publish(String heading) throws Exception {
        var answer =
                sandbox.api().viewsPublish(r -> r.userId(ANA).viewAsString(HomeTest.HOME.replace("Due now", heading)));
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
    }
}
