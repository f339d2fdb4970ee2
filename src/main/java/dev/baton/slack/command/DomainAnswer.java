package dev.baton.slack.command;

import dev.baton.desk.DecideDomain;
import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;

/** Decides for a manager whether everybody with a lead's e-mail domain is held. */
final class DomainAnswer implements LeadAnswer {

    private static final int NAME = 100;

    private final DecideDomain decide;
    private final boolean suppress;
    private final MoveAnswer outcomes;

    /** @param suppress whether they are to be held */
    DomainAnswer(DecideDomain decide, boolean suppress, MoveAnswer outcomes) {
        this.decide = decide;
        this.suppress = suppress;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Outcome outcome = decide.decide(number, asker.user(), suppress, asker.requestKey());
        if (!(outcome instanceof Outcome.Done)) {
            return outcomes.tell(outcome, number, asker);
        }
        String domain = Mrkdwn.typed(decide.asked(number).orElse("its domain"), NAME);
        return Says.sentence(
                suppress
                        ? "Whoever comes in from " + domain + " is held from now on. "
                                + Says.code("/lead unsuppress " + number.value()) + " takes that back."
                        : "Nobody at " + domain + " is held but whom " + number + " is about.");
    }
}
