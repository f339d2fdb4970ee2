package dev.baton.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a method.
 *
 * @param arguments by name; from a form they are all text
 */
record Call(Map<String, JsonNode> arguments) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Call {
        arguments = Map.copyOf(arguments);
    }

    /** Empty where it is missing or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(arguments.get(name)).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    /** @throws SlackError if it is missing or blank */
    String required(String name) {
        return text(name).orElseThrow(() -> SlackError.missing(name));
    }

    boolean flag(String name) {
        return text(name)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    /**
     * @param otherwise what goes without saying
     * @param most      larger numbers are cut to this
     */
    int limit(int otherwise, int most) {
        Optional<String> text = text("limit");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int limit = Integer.parseInt(text.get());
            if (limit >= 0) {
                return limit == 0 ? otherwise : Math.min(limit, most);
            }
        } catch (NumberFormatException e) {
            // Answered below, like a negative number.
        }
        throw new SlackError("invalid_limit");
    }

    /**
     * JSON, whether sent as such or as text in a form; missing where there is none.
     *
     * @param complaint what to answer when it cannot be read
     */
    JsonNode json(String name, String complaint) {
        JsonNode value = arguments.get(name);
        if (value == null
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())) {
            return MissingNode.getInstance();
        }
        if (!value.isTextual()) {
            return value;
        }
        try {
            return JSON.readTree(value.textValue());
        } catch (JsonProcessingException e) {
            throw new SlackError(complaint);
        }
    }
}
