package dev.baton.slack.card;

import dev.baton.lead.FollowUp;

/** What is said of what happens between the touches, after who did it. */
final class FollowUpText {

    private FollowUpText() {}

    /** @param who did it, as mrkdwn */
    static String of(FollowUp event, String who) {
        if (event instanceof FollowUp.StepDue due) {
            return "the next step was due " + Mrkdwn.near("at", due.due(), due.at());
        }
        if (event instanceof FollowUp.StepMoved moved) {
            return who + " put the next step off · " + Touches.next(moved.next());
        }
        return who + " knows that it is late, and leaves it where it is";
    }
}
