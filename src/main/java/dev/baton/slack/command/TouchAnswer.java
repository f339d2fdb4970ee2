package dev.baton.slack.command;

import dev.baton.desk.LogTouch;
import dev.baton.desk.TouchReport;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Touch;
import dev.baton.slack.card.Message;

/** Logs a call with this outcome for whoever clicks, just now and without a word more. */
final class TouchAnswer implements LeadAnswer {

    private final LogTouch logTouch;
    private final Touch.Outcome outcome;
    private final MoveAnswer outcomes;

    TouchAnswer(LogTouch logTouch, Touch.Outcome outcome, MoveAnswer outcomes) {
        this.logTouch = logTouch;
        this.outcome = outcome;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        TouchReport report = TouchReport.now(Touch.Channel.CALL, outcome);
        return outcomes.tell(logTouch.log(number, asker.user(), report, asker.requestKey()), number, asker);
    }
}
