package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a browser itself sends, without the page's scripts: from the page's own forms, and from another site's. */
class OwnFormsBrowserTest extends ModalPageFixture {

    /** Sends a form as a browser without scripts would. */
    private static void submit(String id) {
        browser.run("HTMLFormElement.prototype.submit.call(document.getElementById('" + id + "'))");
    }

    @Test
    void aFormThatIsSentWithoutScriptsIsTakenAndThePageComesBack() {
        browser.run("document.getElementById('text').value = 'no script needed'");
        submit("composer");

        browser.awaitText(By.id("timeline"), "no script needed");
        assertThat(browser.driver().getCurrentUrl()).contains("/?as=" + ANA + "&channel=" + EMEA);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] form = "<form id=f method=post action='%smessages'><input name=text value=forged></form>"
                .formatted(sandbox.server.uri())
                .getBytes(UTF_8);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, form.length);
            exchange.getResponseBody().write(form);
            exchange.close();
        });
        other.start();
        try {
            browser.go("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            submit("f");
            browser.awaitText(By.tagName("body"), "Another site cannot act in the sandbox.");
            assertThat(sandbox.workspace.messages().in(EMEA)).isEmpty();
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aShortcutIsUsedFromItsMenuAndAFileIsLoaded() throws Exception {
        String card = card();
        sandbox.api()
                .filesUploadV2(r -> r.channel(EMEA)
                        .filename("webinar-may.csv")
                        .title("All leads")
                        .fileData("a,b".getBytes(UTF_8)));
        browser.awaitText(By.id("timeline"), "webinar-may.csv · CSV · 3 bytes");

        browser.click(By.id("shortcuts-summary"));
        browser.picture("shortcuts");
        browser.click(By.xpath("//*[@id='shortcuts']//button[text()='Hand off a lead']"));
        assertThat(awaitPayload("shortcut").path("callback_id").asText()).isEqualTo("hand_off");

        String more = "more-" + card.replace(".", "");
        browser.run("document.getElementById('" + more + "').open = true");
        browser.picture("message-shortcuts");
        browser.click(By.xpath("//*[@id='" + more + "']//button[text()='Hand off from this']"));
        assertThat(awaitPayload("message_action").path("message_ts").asText()).isEqualTo(card);
    }
}
