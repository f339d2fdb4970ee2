package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param next where the following part begins; null after the last
 */
record Page<T>(List<T> items, @Nullable String next) {

    private static final String PREFIX = "next:";

    /**
     * @param key   what tells the items apart
     * @param limit how many at most
     */
    static <T> Page<T> of(List<T> all, Function<T, String> key, Optional<String> cursor, int limit) {
        int start = cursor.map(text -> start(all, key, text)).orElse(0);
        int end = Math.min(all.size(), start + limit);
        return new Page<>(all.subList(start, end), end < all.size() ? encoded(key.apply(all.get(end))) : null);
    }

    /** @param name what the items are called in the answer */
    ObjectNode answer(String name, Function<T, JsonNode> shape) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", true);
        ArrayNode array = answer.putArray(name);
        items.forEach(item -> array.add(shape.apply(item)));
        answer.putObject("response_metadata").put("next_cursor", next == null ? "" : next);
        return answer;
    }

    private static String encoded(String key) {
        return Base64.getEncoder().encodeToString((PREFIX + key).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> int start(List<T> all, Function<T, String> key, String cursor) {
        for (int i = 0; i < all.size(); i++) {
            if (encoded(key.apply(all.get(i))).equals(cursor)) {
                return i;
            }
        }
        throw new SlackError("invalid_cursor");
    }
}
