package dev.baton.slack.command;

import dev.baton.desk.EndPursuit;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Says for its owner or a manager that an opportunity became a customer. */
final class WonAnswer implements LeadAnswer {

    private final EndPursuit endPursuit;
    private final MoveAnswer outcomes;

    WonAnswer(EndPursuit endPursuit, MoveAnswer outcomes) {
        this.endPursuit = endPursuit;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return outcomes.tell(endPursuit.win(number, asker.user(), asker.requestKey()), number, asker);
    }
}
