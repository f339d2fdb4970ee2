package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.UserGroup;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;

/** {@code auth.test}, {@code users.*} and {@code usergroups.*} */
final class PeopleMethods {

    private static final int MANY = 1_000;

    private final Workspace workspace;
    private final Permissions permissions;
    private final Shapes shapes;

    PeopleMethods(Workspace workspace, Permissions permissions) {
        this.workspace = workspace;
        this.permissions = permissions;
        this.shapes = new Shapes(workspace);
    }

    List<Method> methods() {
        return List.of(
                new Method("auth.test", Pace.SPECIAL, "", this::test),
                new Method("users.info", Pace.TIER_4, "users:read", this::info),
                new Method("users.list", Pace.TIER_2, "users:read", this::list),
                new Method("users.lookupByEmail", Pace.TIER_3, "users:read.email", this::lookupByEmail),
                new Method("usergroups.list", Pace.TIER_2, "usergroups:read", this::groups),
                new Method("usergroups.users.list", Pace.TIER_2, "usergroups:read", this::groupMembers));
    }

    private ObjectNode test(Call call) {
        User bot = workspace.members().bot();
        return ok().put("url", "https://" + Team.DOMAIN + ".slack.com/")
                .put("team", Team.NAME)
                .put("team_id", Team.ID)
                .put("user", bot.handle())
                .put("user_id", bot.id())
                .put("bot_id", Team.BOT_ID)
                .put("app_id", Team.APP_ID)
                .put("app_name", bot.name())
                .put("is_enterprise_install", false);
    }

    private ObjectNode info(Call call) {
        User user = workspace.members().get(call.required("user")).orElseThrow(() -> new SlackError("user_not_found"));
        return ok().set("user", shape(user));
    }

    private ObjectNode list(Call call) {
        return Page.of(workspace.members().all(), User::id, call.text("cursor"), call.limit(MANY, MANY))
                .answer("members", this::shape);
    }

    private ObjectNode lookupByEmail(Call call) {
        String email = call.required("email");
        User user = workspace.members().people().stream()
                .filter(person -> !person.deleted() && email.equalsIgnoreCase(person.email()))
                .findFirst()
                .orElseThrow(() -> new SlackError("users_not_found"));
        return ok().set("user", shape(user));
    }

    private ObjectNode shape(User user) {
        return shapes.user(user, permissions.has("users:read.email"));
    }

    private ObjectNode groups(Call call) {
        ObjectNode answer = ok();
        ArrayNode groups = answer.putArray("usergroups");
        for (UserGroup group : workspace.members().groups()) {
            ObjectNode json = groups.addObject();
            json.put("id", group.id()).put("team_id", Team.ID).put("is_usergroup", true);
            json.put("name", group.name()).put("handle", group.handle()).put("description", "");
            json.put("is_external", false).put("date_delete", 0);
            if (call.flag("include_users")) {
                group.users().forEach(json.withArray("users")::add);
            }
            if (call.flag("include_count")) {
                json.put("user_count", group.users().size());
            }
        }
        return answer;
    }

    private ObjectNode groupMembers(Call call) {
        String id = call.required("usergroup");
        UserGroup group = workspace.members().groups().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SlackError("no_such_subteam"));
        ObjectNode answer = ok();
        group.users().forEach(answer.putArray("users")::add);
        return answer;
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
