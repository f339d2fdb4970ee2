package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.blockkit.FieldKind;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modal that somebody sees: the one on top of their stack. */
record OpenModal(Workspace workspace, User user, View view) {

    /**
     * @param byField what was entered, by the names of fields
     * @param offered what the app offered there
     */
    record Entered(Map<String, List<String>> byField, Suggestions offered) {}

    /** @throws Refused if there is no such person, or they have none open */
    static OpenModal of(Workspace workspace, String userId) throws Refused {
        User user = workspace
                .members()
                .get(userId)
                .orElseThrow(() -> new Refused("user_not_found", "There is no such person in this workspace."));
        List<View> stack = workspace.views().stack(userId);
        if (stack.isEmpty()) {
            throw new Refused("view_not_found", user.name() + " has no modal open. Nothing was sent.");
        }
        return new OpenModal(workspace, user, stack.get(stack.size() - 1));
    }

    /**
     * Keeps what was entered.
     *
     * @return the view as it is then
     * @throws Refused if something was chosen that is not offered, or more typed than a field can hold
     */
    View enter(Entered entered) throws Refused {
        Map<String, List<String>> known = new LinkedHashMap<>();
        ObjectNode content = view.content().deepCopy();
        content.set("blocks", entered.offered().in(Suggestions.surface(view), content.path("blocks"), view.values()));
        for (Field field : Field.in(content)) {
            List<String> mine = entered.byField().get(field.name());
            if (mine != null) {
                known.put(field.name(), offered(field, mine));
            }
        }
        JsonNode values = ViewValues.with(content, view.values(), known, ZoneId.of(user.zone()));
        return workspace
                .views()
                .enter(view.id(), values, Map.of())
                .orElseThrow(() -> new Refused("view_not_found", "The modal was closed meanwhile. Nothing was sent."));
    }

    JsonNode block(String blockId) throws Refused {
        for (JsonNode block : view.content().path("blocks")) {
            if (block.path("block_id").asText().equals(blockId)) {
                return block;
            }
        }
        throw gone();
    }

    JsonNode element(JsonNode block, String actionId) throws Refused {
        for (JsonNode element : block.findParents("action_id")) {
            boolean told = Field.of(block, element).map(Field::isReported).orElse(true);
            if (element.path("action_id").asText().equals(actionId) && told) {
                return element;
            }
        }
        throw gone();
    }

    private static Refused gone() {
        return new Refused("action_not_found", "Nothing in the modal tells the app of that. Nothing was sent.");
    }

    /** People and channels may be given by name. */
    private List<String> offered(Field field, List<String> chosen) throws Refused {
        List<String> ids = new ArrayList<>();
        for (String one : chosen) {
            TypedLength.check(one);
            ids.add(one.isBlank() ? one : offered(field, one));
        }
        return ids;
    }

    private String offered(Field field, String chosen) throws Refused {
        FieldKind kind = field.kind();
        Optional<String> id =
                switch (kind) {
                    case PERSON, MULTI_PERSON ->
                        workspace.members().find(chosen).map(User::id);
                    case CONVERSATION, CHANNEL, MULTI_CONVERSATION, MULTI_CHANNEL ->
                        workspace.channels().find(chosen).map(Channel::id);
                    case SELECT, EXTERNAL, RADIO, CHECKBOXES, MULTI_SELECT, MULTI_EXTERNAL ->
                        Optional.of(chosen)
                                .filter(value -> field.options().stream()
                                        .anyMatch(option ->
                                                option.path("value").asText().equals(value)));
                    default -> Optional.of(chosen);
                };
        return id.orElseThrow(() -> new Refused(
                "invalid_option",
                "“" + chosen + "” is not among the choices of " + field.name() + ". Nothing was sent."));
    }
}
