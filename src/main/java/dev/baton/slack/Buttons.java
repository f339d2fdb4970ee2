package dev.baton.slack;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.LeadAnswer;
import java.util.Map;
import java.util.Set;

/** The buttons on cards and answers that are answered in private. */
public final class Buttons {

    private final Map<String, LeadAnswer> answers;

    /** @param answers what each action id does */
    public Buttons(Map<String, LeadAnswer> answers) {
        this.answers = Map.copyOf(answers);
    }

    Set<String> actions() {
        return answers.keySet();
    }

    Message press(BlockActionRequest request) {
        Press press = new Press(request);
        LeadAnswer answer = answers.get(press.action());
        return answer == null
                ? Press.NO_NUMBER
                : press.number()
                        .map(number -> answer.answer(press.asker(), number))
                        .orElse(Press.NO_NUMBER);
    }
}
