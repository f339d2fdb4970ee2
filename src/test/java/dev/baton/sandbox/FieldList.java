package dev.baton.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list of the fields that something of Slack's has: says what something of the sandbox's lacks of them. */
final class FieldList {

    /** Where a field is named after something's id, any other id will do. */
    private static final Pattern ID = Pattern.compile("[A-Z]0{4,}\\d+");

    private final List<String> differences = new ArrayList<>();

    private FieldList() {}

    /** @return paths, each with what is different there; an empty list of something is as good as a full one */
    static List<String> differences(JsonNode wanted, JsonNode actual) {
        FieldList list = new FieldList();
        list.compare(wanted, actual, "");
        return list.differences;
    }

    private void compare(JsonNode wanted, JsonNode actual, String path) {
        if (actual.isMissingNode()) {
            differences.add(path + " is missing");
        } else if (kind(wanted) != kind(actual)) {
            differences.add(path + " is " + kind(actual) + ", not " + kind(wanted));
        } else if (wanted.isArray()) {
            if (!wanted.isEmpty() && !actual.isEmpty()) {
                compare(wanted.get(0), actual.get(0), path + "[]");
            }
        } else {
            wanted.properties().forEach(field -> {
                boolean byId = ID.matcher(field.getKey()).matches();
                JsonNode same = byId ? actual.path(actual.fieldNames().next()) : actual.path(field.getKey());
                compare(field.getValue(), same, path + "/" + (byId ? "ID" : field.getKey()));
            });
        }
    }

    private static JsonNodeType kind(JsonNode node) {
        return node.getNodeType();
    }
}
