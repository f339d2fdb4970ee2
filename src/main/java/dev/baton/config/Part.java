package dev.baton.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a document and where it is. What is missing or of another kind than asked for reads as nothing. */
record Part(String path, JsonNode node) {

    Part at(String key) {
        return new Part(Lines.child(path, key), node.path(key));
    }

    boolean isGiven() {
        return !node.isMissingNode();
    }

    /** The items of a list. */
    List<Part> items() {
        List<Part> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new Part(Lines.item(path, items.size()), item)));
        }
        return items;
    }

    /** The keys of a block and what they hold, in the file's order. */
    Map<String, Part> entries() {
        Map<String, Part> entries = new LinkedHashMap<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        }
        return entries;
    }

    Optional<String> text() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    Optional<Integer> whole() {
        return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    /** One value, or the values of a list, as text. */
    List<Part> values() {
        return node.isArray() ? items() : isGiven() ? List.of(this) : List.of();
    }
}
