package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the fields of a view hold, by block id and action id: a view's {@code state.values}. */
public final class ViewValues {

    private ViewValues() {}

    /**
     * Of a view that takes the place of another, or of none: a field that keeps its ids and its type keeps what it holds,
     * any other has what it starts with.
     *
     * @param earlier values of the view before; empty for a new one
     */
    public static ObjectNode carriedOver(JsonNode view, JsonNode earlier) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Field field : Field.in(view)) {
            JsonNode kept = of(field, earlier);
            put(values, field, isStillPossible(field, kept) ? kept.deepCopy() : FieldValue.initial(field));
        }
        return values;
    }

    /**
     * @param entered by the names of fields; those that are not in it keep what they hold
     * @param zone    of whoever entered it
     */
    public static ObjectNode with(JsonNode view, JsonNode before, Map<String, List<String>> entered, ZoneId zone) {
        ObjectNode values = carriedOver(view, before);
        for (Field field : Field.in(view)) {
            List<String> mine = entered.get(field.name());
            if (mine != null) {
                put(values, field, FieldValue.entered(field, mine, zone));
            }
        }
        return values;
    }

    /** What this field holds; missing where the values know nothing of it. */
    public static JsonNode of(Field field, JsonNode values) {
        return values.path(field.blockId()).path(field.actionId());
    }

    private static boolean isStillPossible(Field field, JsonNode kept) {
        if (!kept.path("type").asText().equals(field.kind().type())) {
            return false;
        }
        JsonNode chosen = kept.path("selected_option");
        return field.kind().isExternal()
                || !chosen.isObject()
                || field.option(chosen.path("value").asText()).isObject();
    }

    private static void put(ObjectNode values, Field field, JsonNode value) {
        values.withObjectProperty(field.blockId()).set(field.actionId(), value);
    }
}
