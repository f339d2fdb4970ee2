package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What a person presses and chooses in a message, and what the app is told of it. */
class ElementsBrowserTest extends ModalPageFixture {

    private static final String OPTIONS = "{'text':{'type':'plain_text','text':'Budget'},'value':'budget'},"
            + "{'text':{'type':'plain_text','text':'Timing'},'value':'timing'}";

    private void post(String elements) throws Exception {
        String blocks =
                "[{'type':'actions','block_id':'deeds','elements':[" + elements.replace("OPTIONS", OPTIONS) + "]}]";
        sandbox.api().chatPostMessage(r -> r.channel(EMEA).text("Sample").blocksAsString(blocks.replace('\'', '"')));
    }

    private JsonNode awaitAction(String type) {
        return browser.await(page -> {
            try {
                JsonNode action = lastPayload().path("actions").path(0);
                return action.path("type").asText().equals(type) ? action : null;
            } catch (Exception notYet) {
                return null;
            }
        });
    }

    @Test
    void whatIsChosenFromAListIsToldWithWhatStandsBesideIt() throws Exception {
        post("{'type':'static_select','action_id':'reason','options':[OPTIONS]},"
                + "{'type':'datepicker','action_id':'day','initial_date':'2026-03-03'},"
                + "{'type':'multi_static_select','action_id':'some','options':[OPTIONS]}");
        new Select(browser.awaitElement(By.cssSelector("select.control"))).selectByVisibleText("Timing");

        JsonNode chosen = awaitAction("static_select");
        assertThat(chosen.path("selected_option").path("value").asText()).isEqualTo("timing");
        assertThat(chosen.path("action_id").asText()).isEqualTo("reason");
        assertThat(chosen.path("block_id").asText()).isEqualTo("deeds");
        JsonNode values = lastPayload().path("state").path("values").path("deeds");
        assertThat(values.path("day").path("selected_date").asText()).isEqualTo("2026-03-03");
        assertThat(values.path("reason").path("selected_option").path("value").asText())
                .isEqualTo("timing");

        browser.click(By.cssSelector("input[type=checkbox][value=budget]"));
        JsonNode several = awaitAction("multi_static_select");
        assertThat(several.at("/selected_options/0/value").asText()).isEqualTo("budget");
    }

    @Test
    void whatIsChosenFromAMenuIsTold() throws Exception {
        post("{'type':'overflow','action_id':'more','options':[OPTIONS]}");
        browser.click(By.cssSelector("button.more"));
        browser.click(By.xpath("//*[contains(@class,'more-menu')]//button[text()='Timing']"));

        JsonNode chosen = awaitAction("overflow");
        assertThat(chosen.path("selected_option").path("value").asText()).isEqualTo("timing");
        assertThat(chosen.has("options")).isFalse();
        browser.await(page -> page.findElements(By.cssSelector(":popover-open")).isEmpty());
    }

    @Test
    void whatIsAskedBeforeADeedCanBeDenied() throws Exception {
        post("{'type':'button','action_id':'delete','value':'7','text':{'type':'plain_text','text':'Delete…'},"
                + "'confirm':{'title':{'type':'plain_text','text':'Delete it?'},"
                + "'text':{'type':'plain_text','text':'It is gone then.'},"
                + "'confirm':{'type':'plain_text','text':'Delete'},'deny':{'type':'plain_text','text':'Keep it'}}}");
        By question = By.cssSelector(".asking");
        browser.click(By.xpath("//button[text()='Delete…']"));
        browser.awaitText(question, "Delete it?");
        assertThat(focused().getText()).isEqualTo("Keep it");
        focused().click();
        browser.await(page -> !page.findElement(question).isDisplayed());
        assertThat(sandbox.bot.requests())
                .noneMatch(request -> request.field("payload").contains("block_actions"));

        browser.click(By.xpath("//button[text()='Delete…']"));
        browser.click(By.xpath("//*[contains(@class,'asking')]//button[text()='Delete']"));
        assertThat(awaitAction("button").path("value").asText()).isEqualTo("7");
    }
}
