package dev.baton.sandbox.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.blockkit.BlockKit;
import dev.baton.sandbox.blockkit.Externals;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.client.Outcome.Problem;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What happens when somebody types into a list that asks the app for what it offers. It waits 3 seconds at most. */
public final class SuggestionActions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;
    private final Manifest manifest;
    private final AppDoor app;
    private final Handing handing;
    private final BlockKit blockKit;

    public SuggestionActions(Workspace workspace, Manifest manifest, AppDoor app, Handing handing, BlockKit blockKit) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.app = app;
        this.handing = handing;
        this.blockKit = blockKit;
    }

    /** Which list it is. */
    public record Which(String blockId, String actionId) {}

    /**
     * What the app answered.
     *
     * @param problem null where it did
     * @param answer  {@code options} or {@code option_groups}; empty where there is a problem
     */
    public record Suggested(@Nullable Problem problem, JsonNode answer) {}

    /** In the modal that somebody sees. */
    public Suggested inModal(String userId, Which which, String query) {
        try {
            OpenModal modal = OpenModal.of(workspace, userId);
            return inView(modal.user(), modal.view(), which, query);
        } catch (Refused e) {
            return failed(e.outcome().problem());
        }
    }

    /** On somebody's home tab. */
    public Suggested inHome(String userId, Which which, String query) {
        try {
            User user = Place.person(workspace, userId);
            View view = workspace
                    .views()
                    .home(userId)
                    .orElseThrow(() -> new Refused("view_not_found", "There is nothing on the home tab."));
            return inView(user, view, which, query);
        } catch (Refused e) {
            return failed(e.outcome().problem());
        }
    }

    /** In a message that somebody sees. */
    public Suggested inMessage(String userId, String channelId, String ts, Which which, String query) {
        try {
            Place place = Place.of(workspace, userId, channelId);
            Message message = place.message(workspace, ts);
            return ask(
                    Suggestions.surface(userId, message),
                    field(message.blocks(), which),
                    query,
                    (field, typed) -> handing.suggestions().inMessage(place, message, field, typed));
        } catch (Refused e) {
            return failed(e.outcome().problem());
        }
    }

    private Suggested inView(User user, View view, Which which, String query) throws Refused {
        return ask(
                Suggestions.surface(view),
                field(view.content().path("blocks"), which),
                query,
                (field, typed) -> handing.suggestions().inView(user, view, field, typed));
    }

    private Field field(JsonNode blocks, Which which) throws Refused {
        if (!manifest.interactive() || !manifest.suggesting()) {
            throw new Refused(
                    "no_options_url",
                    "The app's manifest names no address for what lists offer (message_menu_options_url).");
        }
        return Externals.field(blocks, which.blockId(), which.actionId())
                .orElseThrow(() -> new Refused("action_not_found", "That list is gone. Nothing was sent."));
    }

    private Suggested ask(String surface, Field field, String query, BiFunction<Field, String, Happening> payload)
            throws Refused {
        TypedLength.check(query);
        if (query.length() < field.leastQuery()) {
            throw new Refused(
                    "query_too_short",
                    "Type at least " + field.leastQuery() + (field.leastQuery() == 1 ? " letter." : " letters."));
        }
        try {
            JsonNode answer =
                    JSON.readTree(app.tell(payload.apply(field, query)).body());
            List<String> problems = blockKit.problemsOfSuggestions(answer);
            if (!problems.isEmpty()) {
                return failed(new Problem(
                        "invalid_options", "The app's answer cannot be shown: " + String.join("; ", problems)));
            }
            handing.offered().keep(surface, field.name(), Externals.optionsOf(answer));
            return new Suggested(null, answer);
        } catch (NoAnswer e) {
            return failed(
                    new Problem(e.code(), "The app did not say what there is (" + e.code() + "). " + e.getMessage()));
        } catch (JsonProcessingException e) {
            return failed(new Problem("invalid_payload", "The app's answer was not understood."));
        }
    }

    private static Suggested failed(@Nullable Problem problem) {
        return new Suggested(problem, JsonNodeFactory.instance.objectNode());
    }
}
