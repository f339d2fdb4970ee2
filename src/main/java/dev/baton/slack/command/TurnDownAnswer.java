package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.TurnDown;
import dev.baton.desk.TurnDownRequest;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.SettledLead;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;

/** Turns a lead down for whoever asks, and says what became of it. */
final class TurnDownAnswer {

    private final TurnDown turnDown;
    private final MoveAnswer outcomes;
    private final Words words;

    TurnDownAnswer(TurnDown turnDown, MoveAnswer outcomes, Words words) {
        this.turnDown = turnDown;
        this.outcomes = outcomes;
        this.words = words;
    }

    /** What became of it, and the same in words. */
    record Made(Outcome outcome, Message told) {}

    Made make(LeadNumber number, Asker asker, TurnDownRequest request) {
        Outcome outcome = turnDown.turnDown(number, asker.user(), request, asker.requestKey());
        Message state = outcomes.tell(outcome, number, asker);
        // How a lead stands that is settled has its reason in it.
        if (outcome instanceof Outcome.Done done && !(done.lead() instanceof SettledLead)) {
            String noted = "Noted: " + Mrkdwn.escape(words.reason(request.reason())) + ". " + state.text();
            return new Made(outcome, outcomes.tell(done.lead(), noted, asker));
        }
        return outcome instanceof Outcome.Done merged && merged.lead() instanceof MergedLead
                ? new Made(outcome, Says.sentence(state.text() + " That cannot be taken back."))
                : new Made(outcome, state);
    }
}
