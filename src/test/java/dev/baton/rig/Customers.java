package dev.baton.rig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The world around the bot: a website that sends leads until each is acknowledged, and a rep who claims. */
final class Customers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Scene scene;
    private final Map<Long, String> acknowledged = new HashMap<>();
    private final Set<Long> claimed = new HashSet<>();
    private final List<Sending> underWay = new ArrayList<>();
    private int sent;

    Customers(Scene scene) {
        this.scene = scene;
    }

    private record Sending(int id, String channel, CompletableFuture<HttpResponse<String>> answer) {}

    /** Every lead that was answered with 201, and the id of the channel where its card belongs. */
    Map<Long, String> acknowledged() {
        return acknowledged;
    }

    /** What the rep was told to own. */
    Set<Long> claimed() {
        return claimed;
    }

    /** Sends a lead for this channel and does not wait. */
    void send(BotProcess bot, String channel) {
        int id = ++sent;
        underWay.add(new Sending(id, channel, post(bot, id, channel)));
    }

    /**
     * Waits for everything that was sent. What got no answer is to be sent again.
     *
     * @return the highest number that was acknowledged now; 0 for none
     */
    long settle() throws IOException {
        List<Sending> unanswered = new ArrayList<>();
        long highest = 0;
        for (Sending sending : underWay) {
            HttpResponse<String> answer =
                    sending.answer().exceptionally(died -> null).join();
            if (answer == null) {
                unanswered.add(sending);
            } else if (answer.statusCode() / 100 == 2) {
                long number = JSON.readTree(answer.body()).path("number").asLong();
                acknowledged.put(number, sending.channel());
                highest = Math.max(highest, number);
            } else {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
        }
        underWay.clear();
        underWay.addAll(unanswered);
        return highest;
    }

    /** Sends what got no answer again, with the same key as before. */
    void sendAgain(BotProcess bot) throws IOException {
        settle();
        underWay.replaceAll(
                sending -> new Sending(sending.id(), sending.channel(), post(bot, sending.id(), sending.channel())));
        settle();
    }

    /** The rep types a claim, and remembers it when told that it is theirs. */
    void claim(long number) {
        String told = scene
                .actions()
                .type(scene.rep(), Objects.requireNonNull(acknowledged.get(number)), "/lead claim " + number)
                .shown()
                .stream()
                .map(Message::text)
                .reduce("", String::concat);
        if (told.startsWith("#" + number + " is yours")) {
            claimed.add(number);
        }
    }

    JsonNode lead(BotProcess bot, long number) throws IOException, InterruptedException {
        HttpRequest request =
                request(bot.address().resolve("/api/leads/" + number)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private CompletableFuture<HttpResponse<String>> post(BotProcess bot, int id, String channel) {
        String lead = """
                {"source": "Website", "external_id": "rig-%1$d", "email": "jo@company-%1$d.example", "first_name": "Jo",
                 "title": "VP Operations", "company": "Company", "country": "GB", "employees": 800, "campaign": "%2$s",
                 "activities": [{"type": "demo_request"}, {"type": "pricing_view", "count": 3}]}
                """.formatted(id, scene.campaign(channel));
        HttpRequest request = request(bot.address().resolve("/api/leads"))
                .header("Idempotency-Key", "rig-" + id)
                .POST(HttpRequest.BodyPublishers.ofString(lead))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + Scene.KEY)
                .header("Content-Type", "application/json");
    }
}
