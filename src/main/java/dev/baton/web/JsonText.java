package dev.baton.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one JSON document in UTF-8, strictly, and no deeper than a lead can be. */
final class JsonText {

    private static final int DEEPEST = 20;

    /** In characters; a lead's longest name has 300. What is wrong below a name is told with it. */
    private static final int LONGEST_NAME = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    static JsonNode parse(byte[] bytes) throws RequestRefused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode document = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (document == null || document.isMissingNode()) {
                throw notJson("it is empty");
            }
            return document;
        } catch (CharacterCodingException notUtf8) {
            throw notJson("it is not UTF-8");
        } catch (JsonProcessingException broken) {
            throw notJson(where(broken.getLocation(), isOneLine(bytes)) + why(broken));
        } catch (NumberFormatException | ArithmeticException beyondAllNumbers) {
            throw notJson("a number in it is beyond all measure");
        }
    }

    /** A document that this program wrote itself. */
    static JsonNode own(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException("What was kept cannot be read", cannotBe);
        }
    }

    /** The parser's own words would speak of its settings. */
    private static String why(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return broken.getOriginalMessage().contains("depth")
                    ? "it is nested more than " + DEEPEST + " deep"
                    : "a name, a text or a number in it is too long";
        }
        if (broken instanceof MismatchedInputException) {
            return "something follows after its end";
        }
        return broken.getOriginalMessage().startsWith("Duplicate") ? "a field is given twice" : "this is not JSON";
    }

    /** A line of a batch has a number of its own there. */
    private static String where(@Nullable JsonLocation location, boolean oneLine) {
        if (location == null) {
            return "";
        }
        return oneLine
                ? String.format(Locale.ROOT, "column %d: ", location.getColumnNr())
                : String.format(Locale.ROOT, "line %d, column %d: ", location.getLineNr(), location.getColumnNr());
    }

    private static boolean isOneLine(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\n') {
                return false;
            }
        }
        return true;
    }

    private static RequestRefused notJson(String why) {
        return new RequestRefused(
                HttpServletResponse.SC_BAD_REQUEST,
                "This is not one JSON document: " + why + ". Nothing of it was kept.");
    }
}
