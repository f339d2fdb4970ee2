package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What Slack does with blocks once it has taken them. */
public final class Blocks {

    /** Slack documents no limit for a whole message; refusals were seen from about here on. */
    public static final int MAX_CHARACTERS = 11_000;

    /** These have limits of their own, beyond the one for the whole message. */
    private static final Set<String> COUNTED_APART = Set.of("markdown", "table", "data_table");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final RandomGenerator random;

    public Blocks(RandomGenerator random) {
        this.random = random;
    }

    /** A copy in which each block has a block id and each element that acts an action id. */
    public ArrayNode withIds(JsonNode blocks) {
        ArrayNode named = JsonNodeFactory.instance.arrayNode();
        for (JsonNode block : blocks) {
            ObjectNode copy = block.deepCopy();
            name(copy, "block_id");
            if (copy.path("type").asText().equals("actions")) {
                copy.path("elements").forEach(element -> name((ObjectNode) element, "action_id"));
            }
            for (String one : Set.of("accessory", "element")) {
                if (copy.path(one).isObject()
                        && !copy.path(one).path("type").asText().equals("image")) {
                    name((ObjectNode) copy.path(one), "action_id");
                }
            }
            named.add(copy);
        }
        return named;
    }

    /** How many characters of text there are, for the limit on a whole message. */
    public static int characters(JsonNode blocks) {
        int sum = 0;
        for (JsonNode block : blocks) {
            if (!COUNTED_APART.contains(block.path("type").asText())) {
                sum += charactersIn(block);
            }
        }
        return sum;
    }

    /** How many characters of text there are in it, at any depth. */
    static int charactersIn(JsonNode node) {
        int sum = node.path("text").isTextual() ? node.path("text").textValue().length() : 0;
        for (JsonNode child : node) {
            sum += charactersIn(child);
        }
        return sum;
    }

    /**
     * The button with this action id, wherever in the message it is, or the menu.
     *
     * @param which the value or the block id of the one that is meant, where several have the action id; null for the
     *              first. Of a menu the value of the option that is meant
     */
    public static Optional<Button> button(JsonNode blocks, String actionId, @Nullable String which) {
        for (JsonNode block : blocks) {
            for (JsonNode holder : block.findParents("action_id")) {
                String blockId = block.path("block_id").asText();
                boolean named = holder.path("action_id").asText().equals(actionId);
                boolean meant = which == null
                        || which.equals(blockId)
                        || which.equals(holder.path("value").asText());
                if (named && meant && holder.path("type").asText().equals("button")) {
                    return Optional.of(new Button(blockId, Map.of()));
                }
                if (named && which != null && offers(holder, which)) {
                    return Optional.of(new Button(blockId, Map.of(Field.name(blockId, actionId), List.of(which))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean offers(JsonNode holder, String option) {
        return holder.path("type").asText().equals("overflow")
                && holder.path("options").findValuesAsText("value").contains(option);
    }

    /** @param entered what is chosen of it, by its name as a field; empty where it is no menu */
    public record Button(String blockId, Map<String, List<String>> entered) {}

    private void name(ObjectNode node, String field) {
        if (node.path(field).asText().isEmpty()) {
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            node.put(field, id.toString());
        }
    }
}
