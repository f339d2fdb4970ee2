package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something in a view that somebody can fill in or choose.
 *
 * @param block   that it stands in
 * @param element itself
 */
public record Field(FieldKind kind, JsonNode block, JsonNode element) {

    /** Where the app does not say. */
    private static final int LEAST_QUERY = 3;

    /** Everything of that sort in a view, in reading order. */
    public static List<Field> in(JsonNode view) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode block : view.path("blocks")) {
            of(block, block.path("element")).ifPresent(fields::add);
            of(block, block.path("accessory")).ifPresent(fields::add);
            block.path("elements").forEach(element -> of(block, element).ifPresent(fields::add));
        }
        return fields;
    }

    /** Empty for an element that holds nothing. */
    public static Optional<Field> of(JsonNode block, JsonNode element) {
        return FieldKind.of(element.path("type").asText()).map(kind -> new Field(kind, block, element));
    }

    /** How few letters have to be typed before the app is asked what it offers. */
    public int leastQuery() {
        return element.path("min_query_length").asInt(LEAST_QUERY);
    }

    /** How it is called in forms: block and action, with a slash between them. */
    public static String name(String blockId, String actionId) {
        return encoded(blockId) + "/" + encoded(actionId);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    public String name() {
        return name(blockId(), actionId());
    }

    public String blockId() {
        return block.path("block_id").asText();
    }

    public String actionId() {
        return element.path("action_id").asText();
    }

    public boolean isRequired() {
        return isInput() && !block.path("optional").asBoolean();
    }

    /** Whether the app is told at once of what is entered. */
    public boolean isReported() {
        return !isInput() || block.path("dispatch_action").asBoolean();
    }

    /** Whether the app is told at each letter, and not only at Enter. */
    public boolean isReportedByLetter() {
        for (JsonNode when : element.at("/dispatch_action_config/trigger_actions_on")) {
            if (when.asText().equals("on_character_entered")) {
                return true;
            }
        }
        return false;
    }

    /** What can be chosen from; empty for everything that is not a list of options. */
    public List<JsonNode> options() {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }

    /** Missing where there is no such option. */
    JsonNode option(String value) {
        return options().stream()
                .filter(option -> option.path("value").asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private boolean isInput() {
        return block.path("type").asText().equals("input");
    }
}
