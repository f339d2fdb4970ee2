package dev.baton.sandbox.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.api.SlackError;
import dev.baton.sandbox.api.ViewReplies;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.blockkit.Acted;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.blockkit.FieldCheck;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.client.OpenModal.Entered;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person can do in the modal that they have open. Whatever comes of it, what they entered is kept as long as the
 * modal is there. Each action waits for the app's answer, 3 seconds at most.
 */
public final class ModalActions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;
    private final AppDoor app;
    private final Handing handing;
    private final ViewReplies replies;

    public ModalActions(Workspace workspace, AppDoor app, Handing handing, ViewReplies replies) {
        this.workspace = workspace;
        this.app = app;
        this.handing = handing;
        this.replies = replies;
    }

    /**
     * Presses a button, or changes a field that the app is told of at once.
     *
     * @param blockId  and the action id: which one it is
     * @param entered  by the names of fields ({@code block/action}); the others keep what they hold
     */
    public Outcome act(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        try {
            OpenModal modal = OpenModal.of(workspace, userId);
            View view = modal.enter(new Entered(entered, handing.offered()));
            JsonNode block = modal.block(blockId);
            JsonNode pressed = modal.element(block, actionId);
            JsonNode element = Acted.action(block, pressed, entered)
                    .orElseThrow(() -> new Refused("invalid_option", "That is not on the menu. Nothing was sent."));
            app.tell(handing.views()
                    .action(modal.user(), view, block, element, handing.now(), handing.trigger(modal.user())));
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            return failed(userId, e);
        } catch (Refused e) {
            return e.outcome();
        }
    }

    /** Sends the form, unless something that is entered could never be sent; then that is said under its inputs. */
    public Outcome submit(String userId, Map<String, List<String>> entered) {
        try {
            OpenModal modal = OpenModal.of(workspace, userId);
            View view = modal.enter(new Entered(entered, handing.offered()));
            if (!view.content().has("submit")) {
                throw new Refused("not_submittable", "This modal is only to be read. Nothing was sent.");
            }
            Map<String, String> mistakes = mistakes(view);
            if (!mistakes.isEmpty()) {
                workspace.views().enter(view.id(), view.values(), mistakes);
            } else {
                AppDoor.Answer answer =
                        app.tell(handing.views().submission(modal.user(), view, handing.trigger(modal.user())));
                replies.give(
                        view,
                        answer.body().isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(answer.body()));
            }
            return blamed(view);
        } catch (NoAnswer e) {
            return failed(userId, e);
        } catch (SlackError | JsonProcessingException e) {
            String code = e instanceof SlackError error ? String.valueOf(error.getMessage()) : "invalid_payload";
            return failed(userId, code, "The app's answer was not understood (" + code + ").");
        } catch (Refused e) {
            return e.outcome();
        }
    }

    /** @param all whether to close every modal of the stack, as the cross does, or only the one on top */
    public Outcome close(String userId, boolean all) {
        try {
            OpenModal modal = OpenModal.of(workspace, userId);
            boolean clear = all || modal.view().content().path("clear_on_close").asBoolean();
            List<View> closed = clear ? workspace.views().stack(userId) : List.of(modal.view());
            workspace.views().close(closed);
            for (View view : closed) {
                if (view.content().path("notify_on_close").asBoolean()) {
                    app.tell(handing.views().closed(modal.user(), view, clear));
                }
            }
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            // Nobody waits for an answer to that: the modal is closed.
            return Outcome.done(List.of());
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private static Map<String, String> mistakes(View view) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (Field field : Field.in(view.content())) {
            FieldCheck.problem(field, ViewValues.of(field, view.values()))
                    .ifPresent(problem -> mistakes.put(field.blockId(), problem));
        }
        return mistakes;
    }

    private Outcome blamed(View sent) {
        boolean wrong = workspace
                .views()
                .get(sent.id())
                .filter(view -> !view.errors().isEmpty())
                .isPresent();
        return wrong
                ? new Outcome(
                        new Outcome.Problem("invalid_inputs", "The modal stays open and says what is wrong."),
                        List.of())
                : Outcome.done(List.of());
    }

    private Outcome failed(String userId, NoAnswer why) {
        return failed(userId, why.code(), "The app did not answer (" + why.code() + "). " + why.getMessage());
    }

    private Outcome failed(String userId, String code, String what) {
        String sentence = what + " What you entered is still here; try again.";
        workspace.views().stack(userId).stream()
                .reduce((lower, upper) -> upper)
                .ifPresent(view -> workspace.views().enter(view.id(), view.values(), Map.of("", sentence)));
        return new Outcome(new Outcome.Problem(code, sentence), List.of());
    }
}
