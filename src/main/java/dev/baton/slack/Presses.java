package dev.baton.slack;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.card.MoreMenu;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What each press does, whether of a button or of the option of a menu that stands for one. */
final class Presses {

    private final Map<String, Function<BlockActionRequest, Response>> deeds = new HashMap<>();

    Presses(SlackApp.Doors doors, Acknowledgement acknowledgement) {
        Buttons buttons = doors.buttons();
        buttons.actions()
                .forEach(action ->
                        deeds.put(action, request -> acknowledgement.telling(request, buttons.press(request))));
        doors.errands().actions().forEach(action -> deeds.put(action, doors.errands()::run));
        doors.modals().buttons().forEach(action -> deeds.put(action, doors.modals()::open));
    }

    /** Action ids of all that can be pressed. */
    Set<String> actions() {
        Set<String> actions = new HashSet<>(deeds.keySet());
        actions.add(MoreMenu.ACTION);
        return actions;
    }

    /** Does it; empty where there is no such deed. */
    Optional<Response> answer(BlockActionRequest request) {
        return Optional.ofNullable(deeds.get(new Press(request).action())).map(deed -> deed.apply(request));
    }
}
