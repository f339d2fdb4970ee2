package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.page.Browser;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The whole sandbox in a real browser, in which Ana looks at a channel. */
abstract class ModalPageFixture extends ModalFixture {

    static final By MODAL = By.id("modal");
    static final By SUBMIT = By.id("modal-submit");
    static final By NOTE = field("note/a");

    static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void look() {
        browser.desktop();
        browser.go(sandbox.server.uri() + "?as=" + ANA + "&channel=" + EMEA);
        browser.awaitElement(By.id("text"));
    }

    static By field(String name) {
        return By.id("field-" + name);
    }

    static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    static void awaitClosed() {
        browser.await(page -> page.findElements(MODAL).isEmpty());
    }

    /** Waits until the bot was sent something that is not a command, and reads it. */
    JsonNode awaitPayload(String type) {
        return browser.await(page -> {
            try {
                JsonNode payload = lastPayload();
                return payload.path("type").asText().equals(type) ? payload : null;
            } catch (Exception notYet) {
                return null;
            }
        });
    }
}
