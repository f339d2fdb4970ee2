package dev.baton.intake.csv;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping's YAML as a tree. What stands for something else is refused rather than misread: anchors, aliases, tags, and
 * what follows in a second document.
 */
final class MappingYaml {

    private static final int LARGEST = 256 * 1024;

    /** More than any mapping nests. */
    private static final int DEEPEST = 20;

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private MappingYaml() {}

    /** @throws ImportRefused if it is not the YAML of one tree */
    static JsonNode read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ImportRefused("The mapping " + file + " is larger than 256 KiB. Is it the mapping?");
            }
            return tree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new ImportRefused("The mapping " + file + " is not text in UTF-8. Save it as UTF-8.");
        } catch (JsonProcessingException notYaml) {
            throw new ImportRefused("The mapping " + file + " cannot be read as YAML: " + where(notYaml.getLocation())
                    + why(notYaml) + ".");
        } catch (IOException unreadable) {
            throw new ImportRefused("The mapping " + file + " cannot be read. Give the path of a YAML file.");
        }
    }

    private static JsonNode tree(String text) throws IOException {
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            int open = 0;
            boolean whole = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                refuse(parser, whole ? "The mapping holds more than one document." : beyondATree(parser));
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                whole = open == 0;
            }
        }
        return YAML.readTree(text);
    }

    private static @Nullable String beyondATree(YAMLParser parser) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            return "Anchors (&) and aliases (*) are not read. Write the value out where it is needed.";
        }
        return parser.getTypeId() == null ? null : "Tags (!) are not read. Write the value without one.";
    }

    private static void refuse(YAMLParser parser, @Nullable String problem) {
        if (problem != null) {
            throw new ImportRefused(
                    "The mapping, line " + parser.currentTokenLocation().getLineNr() + ": " + problem);
        }
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ": ";
    }

    /** The parser's own words would speak of its settings. */
    private static String why(JsonProcessingException notYaml) {
        String message = Optional.ofNullable(notYaml.getOriginalMessage()).orElse("");
        if (notYaml instanceof StreamConstraintsException) {
            return "it nests deeper than any mapping does";
        }
        return message.startsWith("Duplicate") ? "a name is there twice" : message;
    }
}
