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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the body of a request: JSON in UTF-8, whole, once, and no larger than a lead can be. */
final class JsonBody {

    static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_DISCARDED = 4 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(JsonBody.class);

    private static final Pattern ACCEPTED = Pattern.compile(
            "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?;?\\s*", Pattern.CASE_INSENSITIVE);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /** The bytes, of a media type and a size that can be taken. */
    static byte[] bytes(HttpServletRequest request) throws RequestRefused {
        String type = request.getContentType();
        if (type == null || !ACCEPTED.matcher(type.strip()).matches()) {
            throw new RequestRefused(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "A lead is sent as JSON in UTF-8: set the header Content-Type to application/json.");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            throw new RequestRefused(
                    HttpServletResponse.SC_BAD_REQUEST, "The body ended too early. Nothing was kept; send it again.");
        }
    }

    /**
     * Reads what is left of the body. A sender who is still sending when the connection closes never sees the answer;
     * one who sends beyond measure does not get it.
     */
    static void discard(HttpServletRequest request) {
        byte[] piece = new byte[8 * 1024];
        int discarded = 0;
        try {
            int read = request.getInputStream().read(piece);
            while (read >= 0 && discarded < MOST_DISCARDED) {
                discarded += read;
                read = request.getInputStream().read(piece);
            }
        } catch (IOException senderIsGone) {
            log.debug("A refused body ended after {} bytes", discarded);
        }
    }

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
            throw notJson(where(broken.getLocation()) + why(broken));
        }
    }

    /** The parser's own words would speak of its settings. */
    private static String why(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "it is nested too deeply, or a name or number in it is too long";
        }
        if (broken instanceof MismatchedInputException) {
            return "something follows after its end";
        }
        return broken.getOriginalMessage().startsWith("Duplicate") ? "a field is given twice" : "this is not JSON";
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null
                ? ""
                : String.format(Locale.ROOT, "line %d, column %d: ", location.getLineNr(), location.getColumnNr());
    }

    private static RequestRefused notJson(String why) {
        return new RequestRefused(
                HttpServletResponse.SC_BAD_REQUEST,
                "The body is not one JSON document: " + why + ". Nothing was kept.");
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "A lead has at most " + MOST_BYTES / 1024 + " KiB. Nothing was kept; send less.");
    }
}
