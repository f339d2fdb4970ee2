package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.blockkit.Externals;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the app offered people in the lists that ask it. Slack's clients keep that, and send what was chosen as a whole. */
final class Suggestions {

    private static final int REMEMBERED = 200;

    private final Map<String, Map<String, List<JsonNode>>> offered = new LinkedHashMap<>();

    static String surface(View view) {
        return view.user() + " " + view.id();
    }

    static String surface(String userId, Message message) {
        return userId + " " + message.channel() + " " + message.ts();
    }

    synchronized void keep(String surface, String fieldName, List<JsonNode> options) {
        Map<String, List<JsonNode>> here = offered.computeIfAbsent(surface, unknown -> new LinkedHashMap<>());
        List<JsonNode> known = here.computeIfAbsent(fieldName, unknown -> new ArrayList<>());
        options.stream().filter(option -> !known.contains(option)).forEach(known::add);
        if (offered.size() > REMEMBERED) {
            offered.remove(offered.keySet().iterator().next());
        }
    }

    /**
     * The blocks, with what was offered in them.
     *
     * @param values of their fields, as a state has them; empty where they hold what they started with
     */
    synchronized JsonNode in(String surface, JsonNode blocks, JsonNode values) {
        return Externals.in(blocks, values, offered.getOrDefault(surface, Map.of()));
    }
}
