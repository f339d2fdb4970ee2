package dev.baton.config;

import dev.baton.lead.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a condition of the part of a playbook that holds it. */
final class ConditionReader {

    Condition read(Part part) {
        if (part.at("all").isGiven()) {
            return new Condition.All(all(part.at("all")));
        }
        if (part.at("any").isGiven()) {
            return new Condition.Any(all(part.at("any")));
        }
        if (part.at("not").isGiven()) {
            return new Condition.Not(read(part.at("not")));
        }
        return about(PlaybookReader.required(part.at("fact")), part);
    }

    private static Condition about(String fact, Part part) {
        if (part.at("is").isGiven()) {
            return new Condition.Is(fact, words(part.at("is")));
        }
        if (part.at("mentions").isGiven()) {
            return new Condition.Mentions(fact, words(part.at("mentions")));
        }
        if (part.at("starts_with").isGiven()) {
            return new Condition.StartsWith(fact, words(part.at("starts_with")));
        }
        if (part.at("present").isGiven()) {
            return part.at("present").node().booleanValue() ? new Condition.Present(fact) : new Condition.Absent(fact);
        }
        return new Condition.Between(fact, number(part.at("at_least")), number(part.at("at_most")));
    }

    private List<Condition> all(Part list) {
        return list.items().stream().map(this::read).toList();
    }

    private static List<String> words(Part part) {
        return part.values().stream()
                .map(value -> value.node().asText().strip())
                .toList();
    }

    private static @Nullable BigDecimal number(Part part) {
        return part.isGiven() ? part.node().decimalValue() : null;
    }
}
