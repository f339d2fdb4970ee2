package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges blocks and views as Slack does: by {@code sandbox/limits.json}, and by what spans several blocks. */
public final class BlockKit {

    private static final int MAX_CHARTS = 2;
    private static final int MAX_TABLES = 1;
    private static final int MAX_DATA_TABLE_CHARACTERS = 20_000;

    private final JsonSchema message = schema("message");
    private final JsonSchema view = schema("view");
    private final JsonSchema suggestions = schema("suggestions");

    /**
     * @param blocks an array
     * @return what is wrong, each with the place in the JSON; empty if Slack would take them
     */
    public List<String> problemsOfMessage(JsonNode blocks) {
        JsonNode root = JsonNodeFactory.instance.objectNode().set("blocks", blocks);
        List<String> problems = judge(message, root);
        problems.addAll(repeated(blocks));
        problems.addAll(tooMany(blocks, "data_visualization", MAX_CHARTS));
        problems.addAll(tooMany(blocks, "table", MAX_TABLES));
        problems.addAll(tooLong(blocks));
        return problems;
    }

    /**
     * @param content of a modal or a home tab
     * @return what is wrong, each with the place in the JSON; empty if Slack would take it
     */
    public List<String> problemsOfView(JsonNode content) {
        List<String> problems = judge(view, content);
        JsonNode blocks = content.path("blocks");
        problems.addAll(repeated(blocks));
        if (hasInput(blocks) && content.path("type").asText().equals("modal") && !content.has("submit")) {
            problems.add(problem("missing required field: submit", "/submit"));
        }
        return problems;
    }

    /**
     * @param answer to a list that asked the app for what it offers
     * @return what is wrong, each with the place in the JSON; empty if Slack would show it
     */
    public List<String> problemsOfSuggestions(JsonNode answer) {
        return judge(suggestions, answer);
    }

    private static JsonSchema schema(String name) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .preloadJsonSchema(false)
                .locale(Locale.ROOT)
                .build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:sandbox/limits.json#/$defs/" + name), config);
    }

    private static List<String> judge(JsonSchema schema, JsonNode content) {
        List<String> problems = new ArrayList<>();
        for (ValidationMessage found : schema.validate(content)) {
            problems.add(problem(found.getError(), found.getInstanceLocation().toString()));
        }
        return problems;
    }

    private static List<String> repeated(JsonNode blocks) {
        List<String> problems = new ArrayList<>();
        Set<String> blockIds = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = blocks.get(i);
            String blockId = block.path("block_id").asText();
            if (!blockId.isEmpty() && !blockIds.add(blockId)) {
                problems.add(problem("`block_id` " + blockId + " exists more than once", "/blocks/" + i + "/block_id"));
            }
            Set<String> actionIds = new HashSet<>();
            for (JsonNode element : block.path("elements")) {
                String actionId = element.path("action_id").asText();
                if (!actionId.isEmpty() && !actionIds.add(actionId)) {
                    problems.add(problem(
                            "`action_id` " + actionId + " exists more than once", "/blocks/" + i + "/elements"));
                }
            }
        }
        return problems;
    }

    private static List<String> tooMany(JsonNode blocks, String type, int limit) {
        int count = 0;
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals(type)) {
                count++;
            }
        }
        return count > limit
                ? List.of(problem("no more than " + limit + " " + type + " allowed", "/blocks"))
                : List.of();
    }

    private static List<String> tooLong(JsonNode blocks) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean table = blocks.get(i).path("type").asText().equals("data_table");
            if (table && Blocks.charactersIn(blocks.get(i)) > MAX_DATA_TABLE_CHARACTERS) {
                problems.add(problem(
                        "no more than " + MAX_DATA_TABLE_CHARACTERS + " characters allowed", "/blocks/" + i + "/rows"));
            }
        }
        return problems;
    }

    private static boolean hasInput(JsonNode blocks) {
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("input")) {
                return true;
            }
        }
        return false;
    }

    private static String problem(String what, String where) {
        return "[ERROR] " + what + " [json-pointer:" + where + "]";
    }
}
