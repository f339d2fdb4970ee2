package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

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

    private void publish(String heading) throws Exception {
        var answer =
                sandbox.api().viewsPublish(r -> r.userId(ANA).viewAsString(HomeTest.HOME.replace("Due now", heading)));
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
    }
}
