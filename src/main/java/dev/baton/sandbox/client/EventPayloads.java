package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Team;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Slack tells an app as an event. */
final class EventPayloads {

    private static final int ID_LENGTH = 10;

    private EventPayloads() {}

    /**
     * Puts an event in what goes around every event.
     *
     * @param event with its {@code event_ts}
     * @param bot   id of the app's user
     */
    static Happening event(ObjectNode event, String bot) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("token", Payloads.VERIFICATION_TOKEN);
        payload.put("team_id", Team.ID).put("api_app_id", Team.APP_ID).put("type", "event_callback");
        payload.put("event_id", "Ev" + unique());
        payload.put("event_time", Long.parseLong(event.path("event_ts").asText().split("\\.", -1)[0]));
        payload.putArray("authed_users").add(bot);
        payload.putArray("authed_teams").add(Team.ID);
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Team.ID)
                .put("user_id", bot)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        payload.put("is_ext_shared_channel", false).put("event_context", "4-" + unique());
        payload.set("event", event);
        return new Happening(Happening.Kind.EVENT, payload);
    }

    /**
     * What somebody said.
     *
     * @param type   {@code message} or {@code app_mention}
     * @param parent the message whose thread it was said in; null outside of threads
     */
    static ObjectNode said(String type, Message message, @Nullable Message parent) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", type);
        event.put("user", message.author()).put("ts", message.ts()).put("text", message.text());
        event.put("client_msg_id", UUID.randomUUID().toString()).put("team", Team.ID);
        if (parent != null) {
            event.put("thread_ts", parent.ts()).put("parent_user_id", parent.author());
        }
        return event.put("channel", message.channel()).put("event_ts", message.ts());
    }

    private static String unique() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, ID_LENGTH)
                .toUpperCase(Locale.ROOT);
    }
}
