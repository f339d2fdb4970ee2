package dev.baton.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a schema finds wrong, in words; what is allowed is said by the schema's own descriptions. */
final class SchemaWords {

    private static final int SHOWN = 60;

    private static final Map<String, String> KINDS = Map.of(
            "string", "text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a block of keys");

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    String problem(ValidationMessage message) {
        JsonNode value = message.getInstanceNode();
        return switch (message.getType()) {
            case "additionalProperties" -> "There is no such key.";
            case "required" -> "It is missing.";
            case "propertyNames" -> "“" + message.getProperty() + "” cannot be a key.";
            case "type" -> wrongKind(value, schema.at(keyword(message)));
            case "minItems", "minProperties" -> "It is empty.";
            case "uniqueItems" -> "Something is in the list twice.";
            case "maxLength" -> shown(value) + " is too long.";
            case "oneOf" -> wrongCondition(value);
            default -> shown(value) + " does not fit here.";
        };
    }

    String allowed(ValidationMessage message) {
        JsonNode owner = schema.at(keyword(message).head());
        return switch (message.getType()) {
            case "additionalProperties" -> new Nearest(keys(owner.path("properties"))).orAll(message.getProperty());
            case "required" -> description(owner.path("properties").path(message.getProperty()));
            case "propertyNames" -> description(schema.at(keyword(message)));
            default -> description(owner);
        };
    }

    private static String wrongKind(JsonNode value, JsonNode expected) {
        if (value.isNull()) {
            return "It is empty; if it should begin with #, put it in quotes, as YAML takes a bare # for a comment.";
        }
        String kind = KINDS.get(expected.asText());
        return shown(value) + (kind == null ? " does not fit here." : " is not " + kind + ".");
    }

    private static String wrongCondition(JsonNode condition) {
        if (condition.isEmpty()) {
            return "It is empty.";
        }
        if (condition.has("fact")) {
            return condition.size() == 1
                    ? "It names a fact but asks nothing about it."
                    : "It asks several things at once; put each in a condition of its own, under `all` or `any`.";
        }
        boolean combined = condition.has("all") || condition.has("any") || condition.has("not");
        return combined
                ? "It asks several things at once; put each in a condition of its own, under `all` or `any`."
                : "It does not say which fact it asks about.";
    }

    private static String shown(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "A list" : "A block of keys";
        }
        String text = value.asText();
        return "“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "”";
    }

    private String description(JsonNode part) {
        if (part.has("description") || !part.has("$ref")) {
            return part.path("description").asText();
        }
        return schema.at(part.path("$ref").asText().substring(1))
                .path("description")
                .asText();
    }

    private static List<String> keys(JsonNode properties) {
        List<String> keys = new ArrayList<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonPointer keyword(ValidationMessage message) {
        return JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
    }
}
