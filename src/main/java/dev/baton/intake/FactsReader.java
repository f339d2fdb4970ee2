package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.intake.ContactReader.Contact;
import dev.baton.lead.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a clean document that keeps to the schema into facts. */
final class FactsReader {

    private FactsReader() {}

    static Facts facts(JsonNode document, Contact contact) {
        JsonNode consent = document.path("consent");
        Map<String, String> fields = texts(document.path("fields"));
        contact.kept().forEach(fields::putIfAbsent);
        return new Facts(
                new Facts.Person(
                        text(document, "external_id"),
                        text(document, "first_name"),
                        text(document, "last_name"),
                        text(document, "title"),
                        contact.email(),
                        contact.phone()),
                new Facts.Company(text(document, "company"), contact.country(), number(document, "employees")),
                new Facts.Origin(
                        document.path("source").textValue(),
                        text(document, "campaign"),
                        text(document, "landing_page")),
                form(document.path("form")),
                activities(document.path("activities")),
                new Facts.Consent(flag(consent, "email"), flag(consent, "call"), text(consent, "wording")),
                moment(document, "meeting_at"),
                fields);
    }

    private static Map<String, String> form(JsonNode form) {
        if (!form.isArray()) {
            return texts(form);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (JsonNode entry : form) {
            if (entry.hasNonNull("answer")) {
                // A question with several boxes comes as several entries.
                answers.merge(
                        entry.path("question").textValue(),
                        entry.path("answer").asText(),
                        (first, next) -> first + "; " + next);
            }
        }
        return answers;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static List<Facts.Activity> activities(JsonNode list) {
        List<Facts.Activity> activities = new ArrayList<>();
        for (JsonNode each : list) {
            activities.add(new Facts.Activity(
                    each.path("type").textValue(),
                    text(each, "detail"),
                    each.path("count").asInt(1),
                    moment(each, "at")));
        }
        return activities;
    }

    private static @Nullable String text(JsonNode object, String field) {
        return object.path(field).textValue();
    }

    private static @Nullable Integer number(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.path(field).intValue() : null;
    }

    private static @Nullable Boolean flag(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.path(field).booleanValue() : null;
    }

    private static @Nullable Instant moment(JsonNode object, String field) {
        String written = text(object, field);
        return written == null ? null : Moments.parse(written).orElse(null);
    }
}
