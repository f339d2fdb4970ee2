package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A document without what nobody can see: spaces around a text, zero-width and direction marks, nulls and empty texts.
 * Control characters and broken Unicode are reported instead, since they say that something went wrong on the way.
 */
final class CleanText {

    private final List<FieldProblem> problems;

    /** @param problems where what cannot be cleaned is reported */
    CleanText(List<FieldProblem> problems) {
        this.problems = problems;
    }

    ObjectNode clean(JsonNode document) {
        return object("", document);
    }

    private ObjectNode object(String path, JsonNode given) {
        ObjectNode clean = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(entry -> {
            String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            text(at, entry.getKey())
                    .ifPresentOrElse(
                            name -> value(at, entry.getValue()).ifPresent(value -> put(clean, at, name, value)),
                            () -> report(at, "needs a name"));
        });
        return clean;
    }

    private void put(ObjectNode clean, String path, String name, JsonNode value) {
        if (clean.has(name)) {
            report(path, "is given twice; give it once");
        }
        clean.set(name, value);
    }

    private Optional<JsonNode> value(String path, JsonNode given) {
        if (given.isObject()) {
            return Optional.of(object(path, given));
        }
        if (given.isArray()) {
            ArrayNode clean = JsonNodeFactory.instance.arrayNode();
            for (int index = 0; index < given.size(); index++) {
                clean.add(
                        value(path + "[" + index + "]", given.get(index)).orElse(JsonNodeFactory.instance.nullNode()));
            }
            return Optional.of(clean);
        }
        if (given.isTextual()) {
            return text(path, given.textValue()).map(JsonNodeFactory.instance::textNode);
        }
        return given.isNull() ? Optional.empty() : Optional.of(given);
    }

    private Optional<String> text(String path, String given) {
        boolean ownLine = path.indexOf('.') < 0;
        String lines = PlainText.visible(given);
        String clean = PlainText.trim(ownLine ? lines.replace('\n', ' ') : lines);
        if (PlainText.isBroken(clean)) {
            report(path, "holds control characters or broken Unicode; send plain text");
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private void report(String path, String problem) {
        if (problems.size() < SubmissionReader.MOST_PROBLEMS) {
            problems.add(new FieldProblem(path, problem));
        }
    }
}
