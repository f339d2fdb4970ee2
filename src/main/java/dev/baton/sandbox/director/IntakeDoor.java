package dev.baton.sandbox.director;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends leads to the bot over HTTP, as any website would. */
public final class IntakeDoor {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDoor.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI intake;
    private final String apiKey;

    /**
     * @param intake address of the bot's {@code /api/leads}
     * @param apiKey a key that may send leads
     */
    public IntakeDoor(URI intake, String apiKey) {
        this.intake = intake;
        this.apiKey = apiKey;
    }

    /**
     * Sends one; what goes wrong is logged.
     *
     * @return the lead's number; 0 if the bot did not take it
     */
    public long send(JsonNode lead) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(intake)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + apiKey)
                .POST(HttpRequest.BodyPublishers.ofString(lead.toString()))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 == 2) {
                return JSON.readTree(response.body()).path("number").asLong();
            }
            LOG.warn("The bot refused a made-up lead with {}: {}", response.statusCode(), response.body());
        } catch (JsonProcessingException e) {
            LOG.warn("The bot's answer to a made-up lead was no JSON");
        } catch (IOException e) {
            LOG.warn("A made-up lead did not reach the bot: {}", e.getMessage());
        }
        return 0;
    }
}
