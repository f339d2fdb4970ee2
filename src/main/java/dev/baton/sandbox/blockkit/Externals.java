package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists that ask the app for what they offer: puts into them what is known to be offered, as if they brought it along. */
public final class Externals {

    private Externals() {}

    /**
     * A copy of blocks in which such lists have their options: what is chosen, and what the app offered.
     *
     * @param values  of the fields, as a state has them; empty where they hold what they started with
     * @param offered by the names of fields
     */
    public static JsonNode in(JsonNode blocks, JsonNode values, Map<String, List<JsonNode>> offered) {
        JsonNode copy = blocks.deepCopy();
        for (Field field : fields(copy)) {
            Map<String, JsonNode> options = chosen(field, values);
            offered.getOrDefault(field.name(), List.of()).forEach(option -> put(options, option));
            ((ObjectNode) field.element()).putArray("options").addAll(List.copyOf(options.values()));
        }
        return copy;
    }

    /** The one such list that has these ids. */
    public static Optional<Field> field(JsonNode blocks, String blockId, String actionId) {
        return fields(blocks).stream()
                .filter(field ->
                        field.blockId().equals(blockId) && field.actionId().equals(actionId))
                .findFirst();
    }

    private static List<Field> fields(JsonNode blocks) {
        return Field.in(JsonNodeFactory.instance.objectNode().set("blocks", blocks)).stream()
                .filter(field -> field.kind().isExternal())
                .toList();
    }

    /**
     * The field with what the app answered, and with what is chosen already.
     *
     * @param known  the field with every option that was ever offered in it
     * @param answer {@code options} or {@code option_groups}
     */
    public static Field answered(Field known, List<String> chosen, JsonNode answer) {
        ObjectNode element = known.element().deepCopy();
        element.remove("options");
        element.set("option_groups", answer.path("option_groups").deepCopy());
        List<JsonNode> offered = optionsOf(answer);
        var options = element.putArray("options");
        chosen.stream()
                .filter(value ->
                        offered.stream().noneMatch(option -> value(option).equals(value)))
                .map(known::option)
                .filter(JsonNode::isObject)
                .forEach(options::add);
        answer.path("options").forEach(options::add);
        return new Field(known.kind(), known.block(), element);
    }

    /** All options of an answer, also those in groups. */
    public static List<JsonNode> optionsOf(JsonNode answer) {
        List<JsonNode> options = new ArrayList<>();
        answer.path("options").forEach(options::add);
        answer.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }

    private static Map<String, JsonNode> chosen(Field field, JsonNode values) {
        Map<String, JsonNode> options = new LinkedHashMap<>();
        JsonNode held = FieldValue.held(field, ViewValues.of(field, values));
        for (JsonNode known : List.of(field.element().path(field.kind().initial()), held)) {
            if (known.isArray()) {
                known.forEach(option -> put(options, option));
            } else {
                put(options, known);
            }
        }
        return options;
    }

    private static void put(Map<String, JsonNode> options, JsonNode option) {
        if (option.isObject()) {
            options.put(value(option), option);
        }
    }

    private static String value(JsonNode option) {
        return option.path("value").asText();
    }
}
