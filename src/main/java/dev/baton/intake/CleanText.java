package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document without what nobody can see: spaces around a text, zero-width and direction marks, nulls and empty texts.
 * Control characters and broken Unicode are reported instead, since they say that something went wrong on the way.
 */
final class CleanText {

    /**
     * Zero-width spaces, word joiners, soft hyphens, byte order marks, the fillers of Hangul and the marks that turn the
     * writing direction round. The two joiners U+200C and U+200D stay: Persian, Hindi and many emoji cannot be written without them.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u061C\\u115F\\u1160\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u3164\\uFEFF\\uFFA0]");

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

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
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("").replace('\t', ' ');
        String lines = LINE_BREAK.matcher(visible).replaceAll(ownLine ? " " : "\n");
        String clean = trim(lines);
        if (BROKEN.matcher(clean).find()) {
            report(path, "holds control characters or broken Unicode; send plain text");
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private void report(String path, String problem) {
        if (problems.size() < SubmissionReader.MOST_PROBLEMS) {
            problems.add(new FieldProblem(path, problem));
        }
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_NON_JOINER
                || character == ZERO_WIDTH_JOINER;
    }
}
