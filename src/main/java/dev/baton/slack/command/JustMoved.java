package dev.baton.slack.command;

import dev.baton.desk.Undo;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Inquiries;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.UndoButton;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;
import java.time.Clock;

/** How a lead stands that somebody moved a moment ago where there is no channel to tell them, and the way to take it back. */
public final class JustMoved {

    private final LeadBook book;
    private final PresentState presentState;
    private final Undo undo;

    /** @param clock the domain's */
    public JustMoved(LeadBook book, Inquiries inquiries, Team team, Words words, Clock clock) {
        this.book = book;
        this.presentState =
                new PresentState(book, new Claimable(team, words, clock), new Discreet(book, inquiries), words);
        this.undo = new Undo(book, team, clock);
    }

    public Message tell(LeadNumber number, UserId by) {
        Message told = presentState.tell(number, by);
        return book.find(number)
                .filter(lead -> undo.isPossible(lead, by))
                .map(lead -> UndoButton.under(told.text(), lead))
                .orElse(told);
    }
}
