package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.query.Question;
import dev.baton.query.grammar.Understanding;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a question was read, and how the same is typed. */
final class HowRead {

    private static final int TOLD = 600;
    private static final int NOTE = 300;

    private HowRead() {}

    static Message above(Message answer, Understanding.Asked asked) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.context(reading(asked)));
        blocks.addAll(answer.blocks().isEmpty() ? List.of(Says.paragraph(answer.text())) : answer.blocks());
        return new Message(answer.text(), blocks);
    }

    private static String reading(Understanding.Asked asked) {
        boolean report = asked.question().shape() == Question.Shape.REPORT;
        String notes = asked.notes().stream()
                .map(note -> " " + Mrkdwn.typed(note, NOTE))
                .collect(Collectors.joining());
        return "I read this as: " + (report ? "what happened to " : "a list of ") + Mrkdwn.typed(asked.told(), TOLD)
                + "." + notes + " The same, typed: `" + Mrkdwn.typed("/lead " + asked.typed(), TOLD) + "`";
    }
}
