package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** {@code views.*} */
final class ViewMethods {

    static final int MAX_STACK = 3;

    private final Workspace workspace;
    private final Composer composer;
    private final Triggers triggers;
    private final boolean homeTab;
    private final Shapes shapes;

    /** @param homeTab whether the app may publish one */
    ViewMethods(Workspace workspace, Composer composer, Triggers triggers, boolean homeTab) {
        this.workspace = workspace;
        this.homeTab = homeTab;
        this.composer = composer;
        this.triggers = triggers;
        this.shapes = new Shapes(workspace);
    }

    List<Method> methods() {
        return List.of(
                new Method("views.open", Pace.TIER_4, "", this::open),
                new Method("views.push", Pace.TIER_4, "", this::push),
                new Method("views.update", Pace.TIER_4, "", this::update),
                new Method("views.publish", Pace.TIER_4, "", this::publish));
    }

    private ObjectNode open(Call call) {
        JsonNode content = view(call, "modal");
        return shown(workspace.views().open(triggers.use(call.required("trigger_id")), content));
    }

    private ObjectNode push(Call call) {
        JsonNode content = view(call, "modal");
        List<View> stack = workspace.views().stack(triggers.use(call.required("trigger_id")));
        if (stack.isEmpty()) {
            throw new SlackError("view_not_found");
        }
        if (stack.size() >= MAX_STACK) {
            throw new SlackError("push_limit_reached");
        }
        return shown(workspace
                .views()
                .push(stack.get(stack.size() - 1), content)
                .orElseThrow(() -> new SlackError("view_not_found")));
    }

    private ObjectNode update(Call call) {
        JsonNode content = view(call, "modal");
        View before = call.text("view_id")
                .flatMap(workspace.views()::get)
                .or(() -> call.text("external_id").flatMap(workspace.views()::byExternalId))
                .orElseThrow(() -> new SlackError("not_found"));
        checkHash(call, before);
        return shown(workspace.views().update(before, content).orElseThrow(() -> new SlackError("not_found")));
    }

    private ObjectNode publish(Call call) {
        if (!homeTab) {
            throw new SlackError("not_enabled");
        }
        JsonNode content = view(call, "home");
        User user =
                workspace.members().get(call.required("user_id")).orElseThrow(() -> new SlackError("user_not_found"));
        workspace.views().home(user.id()).ifPresent(before -> checkHash(call, before));
        return shown(workspace.views().publish(user.id(), content));
    }

    private JsonNode view(Call call, String type) {
        JsonNode content = composer.view(call.json("view", "invalid_arguments"));
        if (!content.path("type").asText().equals(type)) {
            throw new SlackError(
                    "invalid_arguments", List.of("[ERROR] unsupported type of view [json-pointer:/view/type]"));
        }
        return content;
    }

    private static void checkHash(Call call, View before) {
        Optional<String> known = call.text("hash");
        if (known.isPresent() && !known.get().equals(before.hash())) {
            throw new SlackError("hash_conflict");
        }
    }

    private ObjectNode shown(View view) {
        return JsonNodeFactory.instance.objectNode().put("ok", true).set("view", shapes.view(view));
    }
}
