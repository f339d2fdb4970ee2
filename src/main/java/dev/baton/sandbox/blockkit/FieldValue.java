package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What one field holds, as a view's state has it: {@code {"type": "datepicker", "selected_date": "2027-02-01"}}. */
public final class FieldValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FieldValue() {}

    /** What it holds from the start. */
    public static ObjectNode initial(Field field) {
        JsonNode initial = field.element().path(field.kind().initial());
        return holding(field, initial.isMissingNode() ? nothing(field) : initial);
    }

    /**
     * What it holds once this was entered. What makes no sense is kept as it is, for whoever corrects it.
     *
     * @param entered what was typed or the values of what was chosen; a moment as epoch seconds or as a local time
     * @param zone    of whoever entered it
     */
    public static ObjectNode entered(Field field, List<String> entered, ZoneId zone) {
        List<String> there = entered.stream().filter(text -> !text.isBlank()).toList();
        if (there.isEmpty()) {
            return holding(field, nothing(field));
        }
        String first = there.get(0);
        return holding(
                field,
                switch (field.kind()) {
                    case SELECT, EXTERNAL, RADIO -> field.option(first);
                    case CHECKBOXES, MULTI_SELECT, MULTI_EXTERNAL -> options(field, there);
                    case MULTI_PERSON, MULTI_CONVERSATION, MULTI_CHANNEL -> texts(there);
                    case DATE_TIME -> moment(first, zone);
                    default -> JSON.textNode(first);
                });
    }

    /**
     * The opposite of {@link #entered}: what stands in the field, or the values of what is chosen.
     *
     * @param value of this field, from a state
     */
    public static List<String> shown(Field field, JsonNode value, ZoneId zone) {
        JsonNode held = value.path(field.kind().held());
        if (held.isNull() || held.isMissingNode()) {
            return List.of();
        }
        return switch (field.kind()) {
            case SELECT, EXTERNAL, RADIO -> List.of(held.path("value").asText());
            case CHECKBOXES, MULTI_SELECT, MULTI_EXTERNAL -> {
                List<String> ticked = new ArrayList<>();
                held.forEach(option -> ticked.add(option.path("value").asText()));
                yield ticked;
            }
            case MULTI_PERSON, MULTI_CONVERSATION, MULTI_CHANNEL -> {
                List<String> ids = new ArrayList<>();
                held.forEach(id -> ids.add(id.asText()));
                yield ids;
            }
            case DATE_TIME ->
                List.of(
                        held.isNumber()
                                ? LocalDateTime.ofInstant(Instant.ofEpochSecond(held.asLong()), zone)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString()
                                : held.asText());
            default -> List.of(held.asText());
        };
    }

    /** What the field holds of the state; missing where it has none. */
    static JsonNode held(Field field, JsonNode value) {
        return value.path(field.kind().held());
    }

    static boolean isEmpty(Field field, JsonNode value) {
        JsonNode held = held(field, value);
        return held.isMissingNode() || held.isNull() || (held.isArray() && held.isEmpty());
    }

    private static ObjectNode holding(Field field, JsonNode held) {
        ObjectNode value = JSON.objectNode().put("type", field.kind().type());
        value.set(field.kind().held(), held.isMissingNode() ? NullNode.getInstance() : held);
        return value;
    }

    private static JsonNode nothing(Field field) {
        return field.kind().isMany() ? JSON.arrayNode() : NullNode.getInstance();
    }

    private static ArrayNode options(Field field, List<String> values) {
        ArrayNode ticked = JSON.arrayNode();
        values.stream().map(field::option).filter(JsonNode::isObject).forEach(ticked::add);
        return ticked;
    }

    private static ArrayNode texts(List<String> entered) {
        ArrayNode texts = JSON.arrayNode();
        entered.forEach(texts::add);
        return texts;
    }

    private static JsonNode moment(String entered, ZoneId zone) {
        if (entered.matches("\\d{1,12}")) {
            return JSON.numberNode(Long.parseLong(entered));
        }
        try {
            return JSON.numberNode(
                    LocalDateTime.parse(entered).atZone(zone).toInstant().getEpochSecond());
        } catch (DateTimeException notOne) {
            return JSON.textNode(entered);
        }
    }
}
