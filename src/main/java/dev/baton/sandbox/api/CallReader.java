package dev.baton.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads a call from a query string, a form or a JSON body. */
final class CallReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    Call read(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Map<String, JsonNode> arguments = new HashMap<>();
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (type.startsWith("application/json")) {
            arguments.putAll(json(request));
        } else if (!type.isEmpty() && !type.startsWith("application/x-www-form-urlencoded")) {
            throw new SlackError("invalid_post_type");
        }
        request.getParameterMap().forEach((name, values) -> arguments.put(name, TextNode.valueOf(values[0])));
        return new Call(arguments);
    }

    private static Map<String, JsonNode> json(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isMissingNode()) {
                return Map.of();
            }
            if (json.isObject()) {
                Map<String, JsonNode> fields = new HashMap<>();
                json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
                return fields;
            }
        } catch (JsonProcessingException e) {
            throw new SlackError("invalid_json");
        }
        throw new SlackError("json_not_object");
    }
}
