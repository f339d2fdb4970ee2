package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a shortcut of the shipped manifest to a lead, in Slack. */
@Timeout(120)
class ShortcutsThroughSlackTest {

    private static final String MIA = "Mia Rossi";
    private static final String MAX = "Max Vogel";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void leadsAreHandedOffFromAnywhereAndFromAMessage(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            company.awaitConnection();
            String refused;
            do {
                refused = company.type(MAX, "marketing", "/lead new");
            } while (refused.contains("cannot tell yet"));
            assertThat(refused).contains("Leads are handed off by marketing, operations and reps");

            use(company, MAX, "callback_id", "hand_off");
            view(company, MAX, view -> view.content().toString().contains("Leads are handed off by"));

            use(company, MIA, "callback_id", "hand_off");
            view(company, MIA, view -> view.content().toString().contains("Trade show"));
            assertThat(submit(company, Map.of("email", "jo@harbour.example", "company", "Harbour", "another", "yes")))
                    .isTrue();
            view(company, MIA, view -> view.content().toString().contains("*#1* is held"));
            assertThat(submit(company, Map.of("email_2", "al@acme.example"))).isTrue();
            view(company, MIA, view -> view.content().toString().contains("*#2* is held"));
            company.sandbox.modals().close(company.person(MIA), true);

            String said = post(
                    company,
                    "/sandbox/message",
                    Map.of(
                            "user",
                            company.person(MIA),
                            "channel",
                            "marketing",
                            "text",
                            "Met Jo Harbour, jo@harbour.example"));
            assertThat(said).contains("\"ok\":true");
            Message message = company.await(
                    MIA, company.channel("marketing"), each -> each.text().contains("Met Jo"));
            use(company, MIA, "callback_id", "hand_off_message", "channel", message.channel(), "ts", message.ts());
            view(
                    company,
                    MIA,
                    view -> view.content().toString().contains("That is #1")
                            && view.content().toString().contains("slack.com/archives"));
            assertThat(submit(company, Map.of("email", "jo@harbour.example", "wants", "A demo", "known_1", "yes")))
                    .isTrue();
            company.await(MIA, company.channel("marketing"), each -> each.text().contains("*#1* came in again"));
            assertThat(company.lead(1).path("history").findValuesAsText("type"))
                    .containsOnlyOnce("received", "came_in_again");
            assertThat(company.lead(3).path("number").isMissingNode()).isTrue();
        }
    }

    private static boolean submit(Company company, Map<String, String> fields) {
        Map<String, List<String>> entered = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        field -> field.getKey() + "/" + field.getKey() + "_input", field -> List.of(field.getValue())));
        return company.sandbox.modals().submit(company.person(MIA), entered).problem() == null;
    }

    private void use(Company company, String who, String... fields) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(Map.of("user", company.person(who)));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        assertThat(post(company, "/sandbox/shortcut", all)).contains("\"ok\":true");
    }

    private String post(Company company, String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(company.sandbox.uri().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static void view(Company company, String who, Predicate<View> wanted) throws InterruptedException {
        long patient = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            long seen = company.workspace.revision();
            List<View> stack = company.workspace.views().stack(company.person(who));
            if (!stack.isEmpty() && wanted.test(stack.get(stack.size() - 1))) {
                return;
            }
            long left = patient - System.nanoTime();
            assertThat(left).as("no such modal: %s", stack).isPositive();
            company.workspace.awaitChange(seen, Duration.ofNanos(left));
        }
    }
}
