package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Actor;
import dev.baton.lead.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Documents as a website sends them, read by a playbook whose default country is Great Britain. */
final class Reads {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final SubmissionReader READER = new SubmissionReader("GB", Clock.fixed(NOW, ZoneOffset.UTC));

    private Reads() {}

    static ObjectNode lead(String field, String value) {
        return JSON.createObjectNode().put("source", "Website").put(field, value);
    }

    static Reading read(JsonNode document, Instant now) {
        return new SubmissionReader("GB", Clock.fixed(now, ZoneOffset.UTC))
                .read(document, new Actor.Integration("website"));
    }

    static Reading read(JsonNode document) {
        return READER.read(document, new Actor.Integration("website"));
    }

    static Submission accepted(String json) throws JsonProcessingException {
        return accepted(JSON.readTree(json));
    }

    static Submission accepted(JsonNode document) {
        Reading reading = read(document);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).submission();
    }

    static List<FieldProblem> refused(String json) throws JsonProcessingException {
        return refused(JSON.readTree(json));
    }

    static List<FieldProblem> refused(JsonNode document) {
        Reading reading = read(document);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).problems();
    }
}
