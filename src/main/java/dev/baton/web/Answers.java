package dev.baton.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends JSON. */
final class Answers {

    static final String JSON = "application/json";

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Everything before the body, of which nothing may be kept on the way. */
    static void head(HttpServletResponse response, int status, String mediaType) {
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    static void send(HttpServletResponse response, int status, String mediaType, ObjectNode document) {
        send(response, status, mediaType, document.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, int status, String mediaType, byte[] bytes) {
        head(response, status, mediaType);
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException callerIsGone) {
            log.debug("An answer with status {} was not read to its end", status);
        }
    }
}
