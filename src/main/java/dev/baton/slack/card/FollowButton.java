package dev.baton.slack.card;

import dev.baton.lead.Lead;
import java.util.List;

/** How a lead stands, with the buttons for whoever wants to know, or to contest it. */
public final class FollowButton {

    private FollowButton() {}

    /** @param mrkdwn already escaped */
    public static Message under(String mrkdwn, Lead lead) {
        return new Message(mrkdwn, List.of(Layout.section(mrkdwn), Layout.buttons(Buttons.follow(lead))));
    }

    /** The same for somebody who can contest how it was turned down. */
    public static Message orDispute(String mrkdwn, Lead lead) {
        return new Message(
                mrkdwn, List.of(Layout.section(mrkdwn), Layout.buttons(Buttons.follow(lead), Buttons.dispute(lead))));
    }
}
