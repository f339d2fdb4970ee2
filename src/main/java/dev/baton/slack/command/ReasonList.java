package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Inputs.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of a form that the reason is chosen from: all of them, or those of one kind. Which of the two it is, is kept in
 * the id of its block, because a form that is drawn anew knows nothing but its inputs.
 */
final class ReasonList {

    private static final String EVERY = "reason";
    private static final int OPTION = 75;
    private static final String NOT_YET = " (once it is touched)";

    private final Reasons reasons;

    ReasonList(Reasons reasons) {
        this.reasons = reasons;
    }

    /** An empty form with the reasons of one kind. */
    static Entered of(Reason.Kind kind) {
        return Entered.nothing().choosing(kind.code(), "");
    }

    /** The same form with this reason chosen. */
    static Entered choosing(Reason reason) {
        return Entered.nothing().choosing(reason.kind().code(), reason.key());
    }

    /** Ids of all blocks that it can be in. */
    static Stream<String> blocks() {
        return Stream.concat(Stream.of(EVERY), Stream.of(Reason.Kind.values()).map(Reason.Kind::code));
    }

    /** The id of the block that it is in. */
    static String block(Entered entered) {
        return blocks().filter(entered::has).findFirst().orElse(EVERY);
    }

    Optional<Reason> chosen(Entered entered) {
        return entered.choice(block(entered)).flatMap(reasons::find);
    }

    LayoutBlock draw(Lead lead, Entered entered) {
        String block = block(entered);
        List<Group> groups = Stream.of(Reason.Kind.values())
                .filter(kind -> block.equals(EVERY) || block.equals(kind.code()))
                .map(kind -> new Group(heading(kind), choices(kind, lead)))
                .toList();
        return new Inputs(entered).told().grouped(block, "Reason", groups);
    }

    private List<Choice> choices(Reason.Kind kind, Lead lead) {
        return reasons.of(kind).stream()
                .map(reason -> new Choice(reason.key(), label(reason, lead)))
                .toList();
    }

    /** Whether it can be given now; what it asks for is not to be filled in before. */
    static boolean isForNow(Reason reason, Lead lead) {
        return !(lead instanceof HandedOffLead handedOff) || reason.allows(handedOff);
    }

    private static String label(Reason reason, Lead lead) {
        return isForNow(reason, lead)
                ? Mrkdwn.line(reason.label(), OPTION)
                : Mrkdwn.line(reason.label(), OPTION - NOT_YET.length()) + NOT_YET;
    }

    private static String heading(Reason.Kind kind) {
        return switch (kind) {
            case REJECT -> "Reject: a fault of the hand-off";
            case DISQUALIFY -> "Disqualify: a fact about the lead";
        };
    }
}
