package dev.baton.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether each of some parts has a key of its own. */
final class Uniqueness {

    private final Mistakes mistakes;

    Uniqueness(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(List<Part> parts) {
        Map<String, Part> first = new HashMap<>();
        for (Part part : parts) {
            Part key = part.at("key");
            key.text().ifPresent(value -> {
                Part earlier = first.putIfAbsent(value, part);
                if (earlier != null) {
                    mistakes.add(
                            key.path(),
                            "`" + value + "` is also the key of " + earlier.path() + ".",
                            "Give each its own key.");
                }
            });
        }
    }
}
