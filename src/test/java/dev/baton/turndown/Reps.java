package dev.baton.turndown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.Company;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What a rep does in a company: has leads, opens the form, fills it in. */
final class Reps {

    static final String ANA = "Ana Silva";
    static final String EMEA = "leads-emea";
    static final String UNROUTED = "leads-unrouted";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Company company;
    private final HttpClient http = HttpClient.newHttpClient();

    Reps(Company company) {
        this.company = company;
    }

    /** Ready, in EMEA, and by somebody who read and asked for nothing. */
    long comesIn(String name) throws Exception {
        return comesIn(name, "GB");
    }

    /** Somebody who would come to this channel. */
    long comesTo(String channel, String name) throws Exception {
        return comesIn(name, channel.equals(EMEA) ? "GB" : "JP");
    }

    private long comesIn(String name, String country) throws Exception {
        return company.submit("""
                        {"source": "Webinar", "campaign": "webinar-may", "email": "jo@%s.example", "first_name": "Jo",
                         "title": "VP Operations", "company": "Harbour %s", "country": "%s", "employees": 800,
                         "activities": [{"type": "pricing_view", "count": 3}]}
                        """.formatted(name.replace('_', '-'), name, country))
                .path("number")
                .asLong();
    }

    /** A touch that a dialer tells of. */
    void touched(long number, String channel, String doneAt) throws IOException, InterruptedException {
        URI address = company.address().resolve("/api/leads/" + number + "/touches");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + Company.KEY)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"channel": "%s", "outcome": "no_answer", "by": "ana@sandbox.example", "done_at": "%s"}
                                """.formatted(channel, doneAt)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    Message card(long number) throws InterruptedException {
        return card(EMEA, number);
    }

    Message card(String channel, long number) throws InterruptedException {
        return company.await(
                ANA, channel, message -> isCard(message) && message.text().contains("lead #" + number));
    }

    /** The same card once it says this. */
    Message card(String channel, Message card, String text) throws InterruptedException {
        return company.await(
                ANA,
                channel,
                message -> message.ts().equals(card.ts()) && message.text().contains(text));
    }

    View open(Message card) throws InterruptedException {
        assertThat(company.click(ANA, card, "turn_down").problem()).isNull();
        return view(view -> true);
    }

    /** Enters something that the form is drawn anew by, and returns once it is. */
    View enter(String field, String value) throws InterruptedException {
        return enter(field, value, Map.of());
    }

    /** The same, with more in other fields by then. */
    View enter(String field, String value, Map<String, String> more) throws InterruptedException {
        Map<String, List<String>> all = named(more);
        all.put(name(field), List.of(value));
        String hash = view(view -> true).hash();
        Outcome entered = company.sandbox.modals().act(company.person(ANA), field, field + "_input", all);
        assertThat(entered.problem()).isNull();
        return view(view -> !view.hash().equals(hash));
    }

    /** Sends the form. */
    Outcome submit(Map<String, String> fields) {
        return company.sandbox.modals().submit(company.person(ANA), named(fields));
    }

    private static Map<String, List<String>> named(Map<String, String> fields) {
        Map<String, List<String>> named = new HashMap<>();
        fields.forEach((field, value) -> named.put(name(field), List.of(value)));
        return named;
    }

    /** What the modal says that is open. */
    View view(Predicate<View> wanted) throws InterruptedException {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long seen = company.workspace.revision();
            List<View> stack = company.workspace.views().stack(company.person(ANA));
            if (!stack.isEmpty() && wanted.test(stack.get(stack.size() - 1))) {
                return stack.get(stack.size() - 1);
            }
            long left = patient - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("No such modal: " + stack);
            }
            company.workspace.awaitChange(seen, Duration.ofNanos(left));
        }
    }

    void close() {
        company.sandbox.modals().close(company.person(ANA), true);
    }

    void closeIf(boolean open) {
        if (open) {
            close();
        }
    }

    List<String> history(long number) throws Exception {
        JsonNode lead = company.lead(number);
        return lead.path("history").findValuesAsText("type");
    }

    private static String name(String field) {
        return field + "/" + field + "_input";
    }

    private static boolean isCard(Message message) {
        return !message.isReply() && !message.isEphemeral() && Objects.nonNull(message.blocks());
    }
}
