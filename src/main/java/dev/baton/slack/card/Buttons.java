package dev.baton.slack.card;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Lead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.WorkingLead;
import java.util.ArrayList;
import java.util.List;

/** The buttons of cards. Each carries the lead's number and nothing else, and tells a screen reader which lead it is. */
final class Buttons {

    private static final int ACCESSIBILITY_LABEL = 75;

    private Buttons() {}

    static ButtonElement handOffAnyway(Lead lead) {
        return button(lead, "hand_off_anyway", "Hand off anyway…", "Hand off anyway");
    }

    static ButtonElement claim(Lead lead) {
        return button(lead, "claim", "Claim", "Claim");
    }

    static ButtonElement primaryClaim(Lead lead) {
        ButtonElement claim = claim(lead);
        claim.setStyle("primary");
        return claim;
    }

    private static ButtonElement noAnswer(Lead lead) {
        return button(lead, "no_answer", "No answer", "Log a call without an answer to");
    }

    private static ButtonElement voicemail(Lead lead) {
        return button(lead, "voicemail", "Voicemail", "Log a voicemail to");
    }

    static ButtonElement touch(Lead lead) {
        return button(lead, "touch", "Log a touch…", "Log a touch of");
    }

    static ButtonElement turnDown(Lead lead) {
        return button(lead, "turn_down", "Turn down…", "Turn down");
    }

    private static ButtonElement qualify(Lead lead) {
        return button(lead, "qualify", "Qualify…", "Qualify");
    }

    /** For its owner: what they can say about it. An opportunity is found by working a lead. */
    static List<ButtonElement> work(OwnedLead lead) {
        List<ButtonElement> work = new ArrayList<>(List.of(noAnswer(lead), voicemail(lead), touch(lead)));
        if (lead instanceof WorkingLead) {
            work.add(qualify(lead));
        }
        work.add(turnDown(lead));
        return work;
    }

    static ButtonElement won(Lead lead) {
        return button(lead, "won", "Won", "Won:");
    }

    static ButtonElement lost(Lead lead) {
        return button(lead, "lost", "Lost…", "Lost:");
    }

    /** By its number alone: whoever moved it may not be somebody who sees whom it is about. */
    static ButtonElement undo(Lead lead) {
        return spoken(lead, "undo", "Undo", "Take back what you did with lead " + lead.number());
    }

    static ButtonElement reassign(Lead lead) {
        return button(lead, "reassign", "Reassign…", "Give to somebody else:");
    }

    /** Everything of whoever has this lead. */
    static ButtonElement handOverToChannel(Lead lead) {
        return button(lead, "hand_over_to_channel", "Hand over to channel", "Give back with all of its owner's:");
    }

    /** Likewise. */
    static ButtonElement handOverTo(Lead lead) {
        return button(lead, "hand_over_to", "Hand over to…", "Give to somebody with all of its owner's:");
    }

    static ButtonElement why(Lead lead) {
        return button(lead, "why", "Why here?", "Why here:");
    }

    static ButtonElement form(Lead lead) {
        return button(lead, "form", "Full form", "Full form of");
    }

    /** Opens the same form as {@link #touch}. */
    static ButtonElement done(Lead lead) {
        return button(lead, "touch", "Done…", "Log what was done with");
    }

    static ButtonElement inAnHour(Lead lead) {
        return button(lead, "step_in_an_hour", "In an hour", "In an hour: the next step with");
    }

    static ButtonElement tomorrow(Lead lead) {
        return button(lead, "step_tomorrow", "Tomorrow", "On the next working day: the next step with");
    }

    static ButtonElement fix(Lead lead) {
        return button(lead, "fix", "Fix…", "Fix the data of");
    }

    static ButtonElement dispute(Lead lead) {
        return button(lead, "dispute", "Dispute…", "Dispute the reject of");
    }

    static ButtonElement answerDispute(Lead lead) {
        return button(lead, "answer_dispute", "Answer…", "Answer the dispute of");
    }

    static ButtonElement concede(Lead lead) {
        return button(lead, "concede_dispute", "You were right", "Take back your reject of");
    }

    static ButtonElement withdraw(Lead lead) {
        return button(lead, "withdraw_dispute", "Withdraw", "Withdraw the dispute of");
    }

    static ButtonElement uphold(Lead lead) {
        return button(lead, "uphold_dispute", "Uphold…", "Uphold the reject of");
    }

    static ButtonElement overturn(Lead lead) {
        return button(lead, "overturn_dispute", "Overturn…", "Overturn the reject of");
    }

    static ButtonElement follow(Lead lead) {
        return button(lead, "follow", "Follow", "Follow");
    }

    static ButtonElement suppressDomain(Lead lead) {
        return button(lead, "suppress_domain", "Suppress the domain", "Hold everybody with the e-mail domain of");
    }

    static ButtonElement leaveDomain(Lead lead) {
        return button(lead, "leave_domain", "Leave it", "Leave the others with the e-mail domain of");
    }

    static ButtonElement moveOn(Lead lead) {
        return button(lead, "move_on", "Move on", "Leave where it is:");
    }

    private static ButtonElement button(Lead lead, String action, String label, String spoken) {
        return spoken(lead, action, label, spoken + " lead " + lead.number() + ", " + new Profile(lead).known());
    }

    private static ButtonElement spoken(Lead lead, String action, String label, String named) {
        return ButtonElement.builder()
                .actionId(action)
                .value(Long.toString(lead.number().value()))
                .text(PlainTextObject.builder().text(label).emoji(false).build())
                .accessibilityLabel(Mrkdwn.cut(named, ACCESSIBILITY_LABEL))
                .build();
    }
}
