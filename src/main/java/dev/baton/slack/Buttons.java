package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The buttons on cards and answers. A button says which lead and what to do, nothing else is taken from a payload: how
 * the lead stands is looked up.
 */
public final class Buttons {

    private static final Message NO_NUMBER = new Message(
            "This button does not say which lead it is about, so nothing was done. `/lead list` shows what waits, and"
                    + " `/lead show` with a number opens one.",
            List.of());

    private final Map<String, LeadAnswer> answers;

    /** @param answers what each action id does */
    public Buttons(Map<String, LeadAnswer> answers) {
        this.answers = Map.copyOf(answers);
    }

    Set<String> actions() {
        return answers.keySet();
    }

    Message press(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        BlockActionPayload.Action action = payload.getActions().get(0);
        LeadAnswer answer = answers.get(action.getActionId());
        Optional<LeadNumber> number = Optional.ofNullable(action.getValue()).flatMap(LeadNumber::parse);
        if (answer == null || number.isEmpty()) {
            return NO_NUMBER;
        }
        Asker asker = new Asker(new UserId(payload.getUser().getId()), RequestKey.of(request));
        return answer.answer(asker, number.get());
    }
}
