package dev.baton.slack.card;

import dev.baton.lead.Lead;
import java.util.List;

/** What somebody is told of a move of theirs, with the button that takes it back. */
public final class UndoButton {

    private UndoButton() {}

    /** @param mrkdwn already escaped */
    public static Message under(String mrkdwn, Lead lead) {
        return new Message(mrkdwn, List.of(Layout.section(mrkdwn), Layout.buttons(Buttons.undo(lead))));
    }
}
