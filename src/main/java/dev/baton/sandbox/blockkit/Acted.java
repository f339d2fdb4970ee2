package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody did with an element of a message or a home tab, as the app is told.
 *
 * @param action the element with what it holds now, as the app's list of actions has it, without times
 * @param values of all fields beside it, as {@code state.values} has them
 */
public record Acted(ObjectNode action, ObjectNode values) {

    /**
     * @param blocks  that the person sees
     * @param entered by the names of fields; those that are not in it hold what they started with
     * @param zone    of whoever acted
     * @return empty where there is no such element, or nothing of that sort to choose in it
     */
    public static Optional<Acted> in(
            JsonNode blocks, String blockId, String actionId, Map<String, List<String>> entered, ZoneId zone) {
        ObjectNode view = JsonNodeFactory.instance.objectNode().set("blocks", blocks);
        ObjectNode values = ViewValues.with(view, JsonNodeFactory.instance.objectNode(), entered, zone);
        for (JsonNode block : blocks) {
            if (block.path("block_id").asText().equals(blockId)) {
                for (JsonNode element : block.findParents("action_id")) {
                    if (element.path("action_id").asText().equals(actionId)) {
                        return action(block, element, values, entered).map(action -> new Acted(action, values));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** @param element that is no field, such as a button; of a menu only what was chosen is told */
    public static Optional<ObjectNode> action(JsonNode block, JsonNode element, Map<String, List<String>> entered) {
        String blockId = block.path("block_id").asText();
        String actionId = element.path("action_id").asText();
        ObjectNode action = element.deepCopy();
        action.remove("confirm");
        action.put("block_id", blockId);
        if (!element.path("type").asText().equals("overflow")) {
            return Optional.of(action);
        }
        List<String> chosen = entered.getOrDefault(Field.name(blockId, actionId), List.of());
        for (JsonNode option : element.path("options")) {
            if (chosen.contains(option.path("value").asText())) {
                action.remove("options");
                return Optional.of(action.set("selected_option", option));
            }
        }
        return Optional.empty();
    }

    private static Optional<ObjectNode> action(
            JsonNode block, JsonNode element, ObjectNode values, Map<String, List<String>> entered) {
        return Field.of(block, element)
                .map(field -> {
                    ObjectNode action =
                            (ObjectNode) ViewValues.of(field, values).deepCopy();
                    return Optional.of(action.put("action_id", field.actionId()).put("block_id", field.blockId()));
                })
                .orElseGet(() -> action(block, element, entered));
    }
}
