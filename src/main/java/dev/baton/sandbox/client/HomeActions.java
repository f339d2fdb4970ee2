package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.blockkit.Acted;
import dev.baton.sandbox.blockkit.Blocks;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a person can do with the app's home tab. Each action waits for the app's acknowledgement, 3 seconds at most. */
public final class HomeActions {

    private final Workspace workspace;
    private final Manifest manifest;
    private final AppDoor app;
    private final Handing handing;

    public HomeActions(Workspace workspace, Manifest manifest, AppDoor app, Handing handing) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.app = app;
        this.handing = handing;
    }

    /** Looks at it; the app is told, if it asked to be. */
    public Outcome open(String userId) {
        try {
            User user = person(userId);
            if (manifest.events().contains("app_home_opened")) {
                View shown = workspace.views().home(userId).orElse(null);
                String channel = workspace.channels().direct(user).id();
                String bot = workspace.members().bot().id();
                app.tell(handing.views().homeOpened(user, channel, shown, handing.now(), bot));
            }
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            return failed("That you opened the home tab did not arrive", e);
        } catch (Refused e) {
            return e.outcome();
        }
    }

    /**
     * Presses a button.
     *
     * @param which as {@link Blocks#button} has it
     */
    public Outcome act(String userId, String actionId, @Nullable String which) {
        return act(
                userId,
                Map.of(),
                (user, view) -> Blocks.button(view.content().path("blocks"), actionId, which)
                        .flatMap(button -> acted(user, view, button.blockId(), actionId, button.entered())));
    }

    /**
     * Presses or chooses something.
     *
     * @param entered what stands in the fields of the tab, by their names ({@code block/action})
     */
    public Outcome choose(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        return act(userId, entered, (user, view) -> acted(user, view, blockId, actionId, entered));
    }

    private Optional<Acted> acted(
            User user, View view, String blockId, String actionId, Map<String, List<String>> entered) {
        JsonNode blocks = handing.offered()
                .in(Suggestions.surface(view), view.content().path("blocks"), JsonNodeFactory.instance.objectNode());
        return Acted.in(blocks, blockId, actionId, entered, ZoneId.of(user.zone()));
    }

    private Outcome act(
            String userId, Map<String, List<String>> entered, BiFunction<User, View, Optional<Acted>> deed) {
        try {
            User user = person(userId);
            TypedLength.check(entered);
            View view = workspace
                    .views()
                    .home(userId)
                    .orElseThrow(() -> new Refused("view_not_found", "There is nothing on the home tab to press."));
            Acted acted = deed.apply(user, view)
                    .orElseThrow(() -> new Refused("action_not_found", "That button is gone. Nothing was sent."));
            app.tell(handing.views().pressed(user, view, acted, handing.now(), handing.trigger(user)));
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            return failed("The click did not arrive", e);
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private User person(String userId) throws Refused {
        if (!manifest.homeTab()) {
            throw new Refused("not_enabled", "The app's manifest does not turn its home tab on.");
        }
        return Place.person(workspace, userId);
    }

    private static Outcome failed(String what, NoAnswer why) {
        String sentence = what + " (" + why.code() + "). " + why.getMessage();
        return new Outcome(new Outcome.Problem(why.code(), sentence), List.of());
    }
}
