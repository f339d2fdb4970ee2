package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;

/** A held lead on a line of a list, for somebody who may hand it off. */
public final class HeldLine {

    private HeldLine() {}

    /** @param mrkdwn what the line says, already escaped */
    public static LayoutBlock of(Lead lead, String mrkdwn) {
        return Layout.line(mrkdwn, Buttons.handOffAnyway(lead));
    }
}
