package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A published JSON Schema, and what a document gets wrong by it, in sentences. */
final class DocumentSchema {

    /** The one {@code anyOf} of the schema: something to recognise the person by. */
    private static final String IDENTITY = "external_id, email or phone";

    private final JsonSchema schema;
    private final Spelling names;
    private final String noun;
    private final String ownFields;

    /**
     * @param resource  such as {@code /lead.schema.json}
     * @param noun      what such a document is
     * @param ownFields where a sender puts what the schema does not know, as a sentence; empty for nowhere
     */
    DocumentSchema(String resource, String noun, String ownFields) {
        this.noun = noun;
        this.ownFields = ownFields;
        try (InputStream json = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(resource))) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(json);
            schema.initializeValidators();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema of " + noun + " cannot be read", unreadable);
        }
        List<String> fields = new ArrayList<>();
        schema.getSchemaNode().get("properties").fieldNames().forEachRemaining(fields::add);
        names = new Spelling(fields);
    }

    List<FieldProblem> problems(JsonNode document) {
        return schema.validate(document).stream()
                .map(this::problem)
                .distinct()
                .limit(SubmissionReader.MOST_PROBLEMS)
                .toList();
    }

    private FieldProblem problem(ValidationMessage message) {
        String path = path(message.getInstanceLocation());
        return switch (message.getType()) {
            case "required" ->
                isIdentity(message)
                        ? new FieldProblem(IDENTITY, "is missing; give at least one of the three")
                        : new FieldProblem(child(path, message.getProperty()), "is missing");
            case "additionalProperties" -> unknown(path, message.getProperty());
            default -> new FieldProblem(path, sentence(message));
        };
    }

    private static boolean isIdentity(ValidationMessage message) {
        return message.getEvaluationPath().getNameCount() > 1
                && "anyOf".equals(message.getEvaluationPath().getElement(0));
    }

    private FieldProblem unknown(String path, String name) {
        String field = child(path, name);
        if (!path.isEmpty()) {
            return new FieldProblem(field, told("is not known here", ownFields));
        }
        String meant =
                names.nearest(name).map(near -> "did you mean " + near + "?").orElse("");
        return new FieldProblem(field, told("is not a field of " + noun, meant, capital(ownFields)));
    }

    private static String told(String what, String... more) {
        String rest = Stream.of(more).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return rest.isEmpty() ? what : what + "; " + rest;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String sentence(ValidationMessage message) {
        JsonNode limit = message.getSchemaNode();
        return switch (message.getType()) {
            case "type" -> "has the wrong type; give " + allowed(limit);
            case "enum" -> "is none of these; give " + values(limit);
            case "maxLength" -> "is too long; at most " + limit.asText() + " characters";
            case "minimum" -> "is too small; at least " + limit.asText();
            case "maximum" -> "is too large; at most " + limit.asText();
            case "maxItems", "maxProperties" -> "has too many entries; at most " + limit.asText();
            case "propertyNames" ->
                "has a name that is too long; at most "
                        + limit.path("maxLength").asText() + " characters";
            default -> message.getMessage();
        };
    }

    private static String values(JsonNode limit) {
        return StreamSupport.stream(limit.spliterator(), false)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String allowed(JsonNode types) {
        Collection<String> words = StreamSupport.stream(
                        types.isArray() ? types.spliterator() : List.of(types).spliterator(), false)
                .map(JsonNode::asText)
                .filter(type -> !type.equals("null"))
                .map(DocumentSchema::word)
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" or ", words);
    }

    private static String word(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "an object";
        };
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String path(JsonNodePath location) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < location.getNameCount(); index++) {
            Object element = location.getElement(index);
            if (element instanceof Integer) {
                path.append('[').append(element).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(element);
            }
        }
        return path.toString();
    }
}
