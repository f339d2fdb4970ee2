package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The things of the workspace as the API writes them. */
public final class Shapes {

    private final Workspace workspace;

    public Shapes(Workspace workspace) {
        this.workspace = workspace;
    }

    ObjectNode channel(Channel channel, String viewer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", channel.id()).put("created", channel.created()).put("is_archived", channel.archived());
        json.put("is_im", channel.isDirect()).put("is_mpim", false).put("context_team_id", Team.ID);
        if (channel.isDirect()) {
            boolean gone =
                    workspace.members().get(channel.name()).map(User::deleted).orElse(true);
            return json.put("user", channel.name())
                    .put("is_user_deleted", gone)
                    .put("is_org_shared", false)
                    .put("priority", 0);
        }
        boolean open = channel.kind() == Channel.Kind.PUBLIC;
        json.put("name", channel.name()).put("name_normalized", channel.name());
        json.put("is_channel", open).put("is_group", !open).put("is_private", !open);
        json.put("is_general", false).put("is_shared", channel.shared());
        json.put("is_ext_shared", channel.shared()).put("is_org_shared", false);
        json.put("is_member", channel.has(viewer))
                .put("num_members", channel.members().size());
        json.put("unlinked", 0).put("is_pending_ext_shared", false).put("creator", creator(channel));
        json.put("is_read_only", false).put("is_thread_only", false).put("is_non_threadable", false);
        json.put("last_read", "0000000000.000000").put("updated", channel.created() * 1_000);
        json.putArray("shared_team_ids").add(Team.ID);
        List.of("pending_shared", "pending_connected_team_ids", "previous_names")
                .forEach(json::putArray);
        json.putObject("topic").put("value", "").put("creator", "").put("last_set", 0);
        json.putObject("purpose").put("value", "").put("creator", "").put("last_set", 0);
        return json;
    }

    /** Nobody remembers; the first to come has most likely made it. */
    private String creator(Channel channel) {
        return channel.members().stream()
                .findFirst()
                .orElseGet(() -> workspace.members().bot().id());
    }

    /** @param withEmail whether the app may see addresses */
    ObjectNode user(User user, boolean withEmail) {
        Instant now = workspace.clock().instant();
        ZoneId zone = ZoneId.of(user.zone());
        boolean bot = user.kind() == User.Kind.BOT;
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", user.id()).put("team_id", Team.ID).put("name", user.handle());
        json.put("real_name", user.name()).put("deleted", user.deleted());
        json.put("is_bot", bot).put("is_app_user", false).put("is_admin", false).put("is_owner", false);
        json.put("is_restricted", user.kind() == User.Kind.GUEST)
                .put("is_ultra_restricted", false)
                .put("updated", 0);
        if (!user.deleted()) {
            json.put("tz", user.zone()).put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            json.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
        }
        json.put("color", "5b89d5").put("is_primary_owner", false).put("is_email_confirmed", !bot);
        json.put("who_can_share_contact_card", "EVERYONE")
                .put("is_workflow_bot", false)
                .put("is_connector_bot", false);
        ObjectNode profile = json.putObject("profile");
        profile.put("real_name", user.name()).put("real_name_normalized", user.name());
        profile.put("display_name", user.handle()).put("display_name_normalized", user.handle());
        profile.put("team", Team.ID).put("title", user.title() == null ? "" : user.title());
        unfilled(profile, user);
        if (withEmail && user.email() != null) {
            profile.put("email", user.email());
        }
        if (bot) {
            profile.put("bot_id", Team.BOT_ID).put("api_app_id", Team.APP_ID).put("always_active", true);
        }
        return json;
    }

    /** What Slack says of everybody, and nobody here has filled in. */
    private static void unfilled(ObjectNode profile, User user) {
        for (String text :
                List.of("phone", "skype", "status_text", "status_text_canonical", "status_emoji", "avatar_hash")) {
            profile.put(text, "");
        }
        profile.put("status_expiration", 0).putArray("status_emoji_display_info");
        String[] names = user.name().split(" ", 2);
        profile.put("first_name", names[0]).put("last_name", names.length > 1 ? names[1] : "");
        for (int pixels : new int[] {24, 32, 48, 72, 192, 512}) {
            profile.put(
                    "image_" + pixels,
                    "https://" + Team.DOMAIN + ".slack.com/avatars/" + user.id() + "_" + pixels + ".png");
        }
    }

    /** As the app gets it for what it did. */
    ObjectNode view(View view) {
        ObjectNode json = view.content().deepCopy();
        json.put("id", view.id()).put("team_id", Team.ID).put("hash", view.hash());
        json.put("app_id", Team.APP_ID).put("bot_id", Team.BOT_ID).put("app_installed_team_id", Team.ID);
        json.put("root_view_id", root(view).id()).put("previous_view_id", view.previous());
        for (String text : List.of("private_metadata", "callback_id", "external_id")) {
            json.put(text, json.path(text).asText(""));
        }
        for (String words : List.of("title", "submit", "close")) {
            if (json.path(words).isObject() && !json.path(words).has("emoji")) {
                json.withObjectProperty(words).put("emoji", true);
            }
        }
        for (String flag : List.of("clear_on_close", "notify_on_close", "submit_disabled")) {
            json.put(flag, json.path(flag).asBoolean());
        }
        json.putObject("state").putObject("values");
        return json;
    }

    /** As the app gets it when somebody does something in it: with what its fields hold. */
    public ObjectNode filledView(View view) {
        ObjectNode json = view(view);
        json.putObject("state").set("values", view.values());
        return json;
    }

    private View root(View view) {
        return view.previous() == null
                ? view
                : workspace.views().get(view.previous()).map(this::root).orElse(view);
    }
}
