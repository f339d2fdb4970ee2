package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.workspace.Workspace.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Modals and home tabs. A person has one stack of modals and one home tab. */
public final class Views {

    private final Workspace workspace;

    Views(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The modals that someone has open, the lowest first. */
    public List<View> stack(String userId) {
        return workspace.read(all -> stack(all, userId));
    }

    public Optional<View> home(String userId) {
        return workspace.read(all -> home(all, userId));
    }

    public Optional<View> get(String id) {
        return workspace.read(all -> Optional.ofNullable(all.views.get(id)));
    }

    /** By the id that the app gave it. */
    public Optional<View> byExternalId(String externalId) {
        return workspace.read(all -> all.views.values().stream()
                .filter(view -> view.content().path("external_id").asText().equals(externalId))
                .findFirst());
    }

    /** Shows a modal instead of whatever was open. */
    public View open(String userId, JsonNode content) {
        return workspace.write(all -> {
            View view = fresh(all, userId, content, null);
            List<Change> changes = new ArrayList<>();
            stack(all, userId).forEach(old -> changes.add(new Change.ViewGone(old.id())));
            changes.add(new Change.ViewIs(view));
            return new Written<>(view, changes);
        });
    }

    /**
     * Puts a modal on top of the one below.
     *
     * @return empty if that was closed meanwhile
     */
    public Optional<View> push(View below, JsonNode content) {
        return workspace.write(all -> {
            if (!all.views.containsKey(below.id())) {
                return Written.of(Optional.empty());
            }
            View view = fresh(all, below.user(), content, below.id());
            return Written.of(Optional.of(view), new Change.ViewIs(view));
        });
    }

    /**
     * Shows something else in a view.
     *
     * @return empty if it was closed meanwhile
     */
    public Optional<View> update(View before, JsonNode content) {
        return workspace.write(all -> {
            View now = all.views.get(before.id());
            if (now == null) {
                return Written.of(Optional.empty());
            }
            View after = showing(all, now, content);
            return Written.of(Optional.of(after), new Change.ViewIs(after));
        });
    }

    /**
     * Keeps what somebody entered, and what is wrong with it. The app has no part in it, so the hash stays.
     *
     * @return empty if the view is gone
     */
    public Optional<View> enter(String id, JsonNode values, Map<String, String> errors) {
        return workspace.write(all -> {
            View before = all.views.get(id);
            if (before == null) {
                return Written.of(Optional.empty());
            }
            View after = before.holding(values, errors);
            return Written.of(Optional.of(after), new Change.ViewIs(after));
        });
    }

    /** Takes these away; those that are gone already are left alone. */
    public void close(List<View> closed) {
        workspace.write(all -> new Written<>(
                true,
                closed.stream()
                        .filter(view -> all.views.containsKey(view.id()))
                        .<Change>map(view -> new Change.ViewGone(view.id()))
                        .toList()));
    }

    public View publish(String userId, JsonNode content) {
        return workspace.write(all -> {
            View view = home(all, userId)
                    .map(before -> showing(all, before, content))
                    .orElseGet(() -> fresh(all, userId, content, null));
            return Written.of(view, new Change.ViewIs(view));
        });
    }

    private static Optional<View> home(Contents all, String userId) {
        return all.views.values().stream()
                .filter(view -> view.isHome() && view.user().equals(userId))
                .findFirst();
    }

    private static List<View> stack(Contents all, String userId) {
        return all.views.values().stream()
                .filter(view -> !view.isHome() && view.user().equals(userId))
                .toList();
    }

    private View showing(Contents all, View before, JsonNode content) {
        return new View(
                before.id(),
                before.user(),
                content,
                hash(all),
                before.previous(),
                ViewValues.carriedOver(content, before.values()),
                Map.of());
    }

    private View fresh(Contents all, String userId, JsonNode content, @Nullable String below) {
        String hash = hash(all);
        JsonNode values = ViewValues.carriedOver(content, JsonNodeFactory.instance.objectNode());
        return new View("V" + hash.replace(".", ""), userId, content, hash, below, values, Map.of());
    }

    private String hash(Contents all) {
        return all.nextTs(workspace.clock().instant());
    }
}
