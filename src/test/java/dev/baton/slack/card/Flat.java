package dev.baton.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/** A message as a test reads it: from the JSON that Slack is sent, a line for each block. */
final class Flat {

    private Flat() {}

    static JsonArray json(Message message) {
        return GsonFactory.createSnakeCase().toJsonTree(message.blocks()).getAsJsonArray();
    }

    /** What is to be read, with buttons as {@code [Claim]} and menus as {@code [⋯ Release | Full form]}. */
    static String text(Message message) {
        List<String> lines = new ArrayList<>();
        json(message).forEach(block -> lines.add(String.join("", texts(block))));
        return String.join("\n", lines);
    }

    private static List<String> options(JsonObject menu) {
        List<String> options = new ArrayList<>();
        menu.getAsJsonArray("options")
                .forEach(option -> options.addAll(texts(option.getAsJsonObject().get("text"))));
        return options;
    }

    private static List<String> texts(JsonElement element) {
        List<String> texts = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> texts.addAll(texts(child)));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("options")) {
                return List.of("[⋯ " + String.join(" | ", options(object)) + "]");
            }
            if (object.has("action_id")) {
                return List.of("[" + object.getAsJsonObject("text").get("text").getAsString() + "]");
            }
            for (String key : List.of("text", "elements", "fields", "accessory")) {
                if (object.has(key)) {
                    texts.addAll(texts(object.get(key)));
                }
            }
        } else {
            texts.add(element.getAsString());
        }
        return texts;
    }
}
