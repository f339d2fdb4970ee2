package dev.baton.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a playbook against its published schema. */
final class SchemaCheck {

    static final String SCHEMA = "/playbook.schema.json";

    private static final String ALTERNATIVES = "oneOf";
    private static final String UNKNOWN_KEY = "additionalProperties";

    private final JsonNode schema = load();
    private final JsonSchema validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema, SchemaValidatorsConfig.builder().build());
    private final SchemaWords words = new SchemaWords(schema);

    void check(Part root, Mistakes mistakes) {
        Set<ValidationMessage> messages = validator.validate(root.node());
        Set<JsonNodePath> misspelt = messages.stream()
                .filter(message -> message.getType().equals(UNKNOWN_KEY))
                .map(ValidationMessage::getInstanceLocation)
                .collect(Collectors.toSet());
        messages.stream()
                .filter(message -> !isWithinAlternatives(message))
                .filter(message -> !message.getType().equals(ALTERNATIVES)
                        || (message.getInstanceNode().isObject() && !misspelt.contains(message.getInstanceLocation())))
                .forEach(message -> tell(message, mistakes));
    }

    private void tell(ValidationMessage message, Mistakes mistakes) {
        String path = path(message.getInstanceLocation());
        String key = message.getProperty();
        mistakes.add(key == null ? path : Lines.child(path, key), words.problem(message), words.allowed(message));
    }

    /** Why each alternative did not fit says nothing to somebody who meant only one of them. */
    private static boolean isWithinAlternatives(ValidationMessage message) {
        JsonNodePath path = message.getEvaluationPath();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            if (ALTERNATIVES.equals(path.getElement(i))) {
                return true;
            }
        }
        return false;
    }

    private static String path(JsonNodePath location) {
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            Object element = location.getElement(i);
            path = element instanceof Integer index ? Lines.item(path, index) : Lines.child(path, element.toString());
        }
        return path;
    }

    private static JsonNode load() {
        try (InputStream stream = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
