package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.Baton;
import dev.baton.config.Settings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page with the real bot behind it, one bot and one browser for the tests of a class; each test brings leads of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkspaceFixture {

    static final By TIMELINE = By.id("timeline");
    static final By MODAL = By.id("modal");

    private static final String KEY = "the-key-of-the-browser-test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger people = new AtomicInteger();
    private Baton baton;
    Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        Map<String, String> environment = Map.of(
                "BATON_PORT",
                "0",
                "BATON_SANDBOX_PORT",
                "0",
                "BATON_API_KEY",
                KEY,
                "BATON_DATABASE_URL",
                "jdbc:sqlite:" + folder.resolve("baton.db"));
        baton = Baton.start(Settings.from(environment), Clock.systemUTC());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (baton != null) {
            baton.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.desktop();
    }

    void openAs(String name) {
        openAs(name, "leads-emea");
    }

    void openAs(String name, String channel) {
        browser.go(baton.page().orElseThrow().toString());
        browser.click(By.id("you"));
        browser.click(By.partialLinkText(name));
        browser.awaitText(By.id("you"), name);
        browser.click(By.partialLinkText(channel));
        browser.await(page -> String.valueOf(page.getTitle()).startsWith("#" + channel));
    }

    /** Right after the start Baton may not know yet who is on a roster, and says so; whoever reads that tries again. */
    void claimByTyping(int number) {
        By early = By.xpath("//article[contains(., 'cannot tell yet')]");
        int told = browser.driver().findElements(early).size();
        WebElement box = browser.awaitElement(By.id("text"));
        box.sendKeys("/lead claim " + number, Keys.ENTER);
        browser.await(page -> page.findElements(early).size() > told
                || !page.findElements(menu(number)).isEmpty());
        if (browser.driver().findElements(menu(number)).isEmpty()) {
            claimByTyping(number);
        }
    }

    static By button(int number, String action) {
        return By.cssSelector("button[id$='-" + action + "-" + number + "']");
    }

    /** What opens the seldom moves; a card that waits to be claimed has none. */
    static By menu(int number) {
        return By.xpath(cardPath(number) + "//button[contains(@class, 'more')]");
    }

    static By card(int number) {
        return By.xpath(cardPath(number));
    }

    static By threadOf(int number) {
        return By.xpath(cardPath(number) + "//summary");
    }

    private static String cardPath(int number) {
        return "//article[.//button[substring-after(@id, '-why-') = '" + number + "']]";
    }

    int submit(String company) throws IOException, InterruptedException {
        return submit(company, "GB");
    }

    /** @return the number of a hot lead that waits to be claimed */
    int submit(String company, String country) throws IOException, InterruptedException {
        String domain = company.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example";
        String lead = """
                {"source": "Webinar", "email": "iris@%s", "phone": "+44 20 7946 0%d", "first_name": "Iris",
                 "last_name": "Moreau", "title": "VP Operations", "company": "%s", "country": "%s",
                 "employees": 800, "campaign": "webinar-may", "landing_page": "/demo",
                 "activities": [{"type": "page_view", "count": 12}, {"type": "pricing_view", "count": 3},
                                {"type": "demo_request", "count": 1}]}""".formatted(domain, 900 + people.incrementAndGet(), company, country);
        HttpRequest request = HttpRequest.newBuilder(baton.address().resolve("/api/leads"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(lead))
                .build();
        JsonNode answer = new ObjectMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        assertThat(answer.path("state").asText()).as(answer.toString()).isEqualTo("open");
        return answer.path("number").asInt();
    }
}
