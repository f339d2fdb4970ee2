package dev.baton.slack.modal;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import java.util.Set;

/** Something about one lead that opens over Slack when a button is pressed, to be read or, as a {@link Form}, filled in. */
public interface Modal {

    /** Names it to Slack. It outlives versions: people have modals open while Baton is started again. */
    String callbackId();

    /** Action ids of the buttons that open it; their value is a lead's number. No other modal and no answer has them. */
    Set<String> buttons();

    /**
     * Draws it for a lead as it stands, in well under the 3 seconds that Slack allows.
     *
     * @param entered nothing when it opens; later what is in its inputs by now. Slack keeps that by itself where an input
     *                keeps its block id and its action id
     */
    Shown show(Lead lead, UserId reader, Entered entered);
}
