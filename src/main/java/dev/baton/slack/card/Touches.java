package dev.baton.slack.card;

import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.WorkingLead;
import dev.baton.phrase.Quantity;

/** What was done to reach a lead, in words. */
public final class Touches {

    private final WorkingLead lead;

    Touches(WorkingLead lead) {
        this.lead = lead;
    }

    /** {@code 2 touches (call, voicemail at 11:02)}, as mrkdwn. */
    String line() {
        Touch last = lead.lastTouch();
        return Quantity.of(lead.touches().size(), "touch", "touches") + " ("
                + Mrkdwn.at(
                        did(last.channel(), last.outcome()),
                        last.doneAt(),
                        lead.committed().at())
                + ")";
    }

    /** {@code 2 touches (call, voicemail at 11:02) · next: call Tomorrow at 09:30}, as mrkdwn. */
    public static String soFar(WorkingLead lead) {
        Touches touches = new Touches(lead);
        return touches.line() + " · " + touches.next();
    }

    /** {@code next: call Tomorrow at 09:30}, as mrkdwn. */
    String next() {
        NextStep step = lead.next();
        return step == null ? "no next step yet" : next(step);
    }

    static String next(NextStep step) {
        return Mrkdwn.dayAndTime("next: " + channel(step.channel()), step.at());
    }

    /** {@code call, voicemail}. */
    static String did(Touch.Channel channel, Touch.Outcome outcome) {
        return channel(channel) + ", " + outcome(outcome);
    }

    public static String channel(Touch.Channel channel) {
        return switch (channel) {
            case CALL -> "call";
            case EMAIL -> "e-mail";
            case LINKEDIN -> "LinkedIn";
            case SMS -> "SMS";
            case MEETING -> "meeting";
            case OTHER -> "another way";
        };
    }

    public static String outcome(Touch.Outcome outcome) {
        return switch (outcome) {
            case CONNECTED -> "connected";
            case VOICEMAIL -> "voicemail";
            case NO_ANSWER -> "no answer";
            case BAD_NUMBER -> "bad number";
            case BOUNCED -> "bounced";
            case MEETING_BOOKED -> "meeting booked";
            case MEETING_HELD -> "meeting held";
            case NO_SHOW -> "no-show";
            case CALL_LATER -> "call later";
            case OTHER -> "other";
        };
    }
}
