package dev.baton.slack;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.LeadAnswer;
import dev.baton.slack.command.LineAnswer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The buttons on cards and answers that are answered in private. */
public final class Buttons {

    private final Map<String, LeadAnswer> answers;
    private final Map<String, LineAnswer> lines;

    /**
     * @param answers what each action id does that is about a lead
     * @param lines   what each does that carries a line
     */
    public Buttons(Map<String, LeadAnswer> answers, Map<String, LineAnswer> lines) {
        this.answers = Map.copyOf(answers);
        this.lines = Map.copyOf(lines);
    }

    Set<String> actions() {
        return Stream.concat(answers.keySet().stream(), lines.keySet().stream()).collect(Collectors.toSet());
    }

    Message press(BlockActionRequest request) {
        Press press = new Press(request);
        LineAnswer line = lines.get(press.action());
        if (line != null) {
            return line.answer(press.asker(), press.line());
        }
        LeadAnswer answer = answers.get(press.action());
        return answer == null
                ? Press.NO_NUMBER
                : press.number()
                        .map(number -> answer.answer(press.asker(), number))
                        .orElse(Press.NO_NUMBER);
    }
}
