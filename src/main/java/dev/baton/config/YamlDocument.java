package dev.baton.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One YAML document as a tree whose every part knows its line. It is stricter than YAML: no key twice, no anchors,
 * aliases and tags, one document. Only decimal numbers are numbers and only true and false are true and false, so that the
 * dialling code 0044 is not 36 and Norway, NO, is not false.
 */
final class YamlDocument {

    /** More than any playbook nests; a deeper one was made to exhaust the stack. */
    private static final int DEEPEST = 40;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Lines lines = new Lines();
    private final Mistakes mistakes = new Mistakes(lines);
    private final JsonNode root;

    /** @throws PlaybookInvalid if this is not YAML at all; lesser mistakes wait in {@link #mistakes} */
    YamlDocument(String text) {
        try (YAMLParser parser = YAML.createParser(text)) {
            root = parser.nextToken() == null ? NODES.missingNode() : read(parser, "");
            if (!root.isMissingNode() && parser.nextToken() != null) {
                mistakes.add(
                        "", "The file holds more than one document.", "Take out the line `---` and what follows it.");
            }
        } catch (JsonProcessingException notYaml) {
            throw new PlaybookInvalid(List.of(YamlSyntax.mistake(notYaml)));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    JsonNode root() {
        return root;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    private JsonNode read(YAMLParser parser, String path) throws IOException {
        lines.put(path, parser.currentTokenLocation().getLineNr());
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            mistakes.add(path, "Anchors (&) and aliases (*) are not read.", "Write the value out where it is needed.");
        }
        if (parser.getTypeId() != null) {
            mistakes.add(path, "Tags (!) are not read.", "Write the value without one.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE, VALUE_FALSE -> yesOrNo(parser);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private ObjectNode object(YAMLParser parser, String path) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = Lines.child(path, key);
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            JsonNode value = read(parser, child);
            lines.put(child, line);
            if (object.has(key)) {
                mistakes.add(child, "This key is here twice.", "Keep one of the two.");
            }
            object.set(key, value);
        }
        return object;
    }

    private ArrayNode array(YAMLParser parser, String path) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser, Lines.item(path, array.size())));
        }
        return array;
    }

    private static JsonNode whole(YAMLParser parser) throws IOException {
        String written = parser.getText();
        BigInteger number = parser.getBigIntegerValue();
        if (!number.toString().equals(written)) {
            return NODES.textNode(written);
        }
        return number.bitLength() < Integer.SIZE ? NODES.numberNode(number.intValue()) : BigIntegerNode.valueOf(number);
    }

    private static JsonNode decimal(YAMLParser parser) throws IOException {
        String written = parser.getText();
        return DECIMAL.matcher(written).matches()
                ? DecimalNode.valueOf(new BigDecimal(written))
                : NODES.textNode(written);
    }

    private static JsonNode yesOrNo(YAMLParser parser) throws IOException {
        String written = parser.getText();
        return written.equals("true") || written.equals("false")
                ? NODES.booleanNode(written.equals("true"))
                : NODES.textNode(written);
    }
}
