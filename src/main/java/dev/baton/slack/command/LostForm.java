package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.EndPursuit;
import dev.baton.desk.EndPursuit.Loss;
import dev.baton.desk.Outcome;
import dev.baton.lead.Lead;
import dev.baton.lead.LossReason;
import dev.baton.lead.Reasons;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why an opportunity was lost. */
final class LostForm implements Form {

    static final String REASON = "lost_reason";
    static final String TEXT = "lost_text";

    private static final int OPTION = 75;

    private final EndPursuit endPursuit;
    private final Reasons reasons;
    private final Refusals refusals;
    private final MoveAnswer outcomes;

    LostForm(EndPursuit endPursuit, Reasons reasons, Refusals refusals, MoveAnswer outcomes) {
        this.endPursuit = endPursuit;
        this.reasons = reasons;
        this.refusals = refusals;
        this.outcomes = outcomes;
    }

    /** The form with this reason chosen. */
    static Entered choosing(LossReason reason) {
        return Entered.nothing().choosing(REASON, reason.key());
    }

    @Override
    public String callbackId() {
        return "lost";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("lost");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = endPursuit.refusal(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        List<Choice> choices = reasons.lost().stream()
                .map(reason -> new Choice(reason.key(), Mrkdwn.line(reason.label(), OPTION)))
                .toList();
        Inputs inputs = new Inputs(entered);
        List<LayoutBlock> blocks = List.of(
                inputs.required(REASON, "Why", choices),
                inputs.text(TEXT, "In your own words", AskedInputs.LONGEST_TEXT),
                Says.paragraph("*What happens*\nIt is closed as lost. It is handed off again by itself when the person"
                        + " comes in again, ready."));
        return new Shown.Screen("Lost " + lead.number(), "Lost", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Optional<String> reason = filled.entered().choice(REASON);
        if (reason.isEmpty()) {
            return error(REASON, "Choose one of the list. Nothing was changed.");
        }
        String text = filled.entered().text(TEXT).orElse(null);
        if (text != null && text.length() > AskedInputs.LONGEST_TEXT) {
            return error(TEXT, "It has at most 3,000 characters. Nothing was changed.");
        }
        Outcome outcome =
                endPursuit.lose(filled.number(), filled.by(), new Loss(reason.get(), text), filled.requestKey());
        if (outcome instanceof Outcome.Refused refused && refused.why() instanceof Refusal.NotLikeThis not) {
            return error(not.field() == null ? REASON : TEXT, not.problem() + " Nothing was changed.");
        }
        Message told = outcomes.tell(outcome, filled.number(), new Asker(filled.by(), filled.requestKey()));
        return outcome instanceof Outcome.Refused ? new Submitted.Refused(told) : new Submitted.Done(told);
    }

    private static Submitted error(String block, String sentence) {
        return new Submitted.Errors(Map.of(block, sentence));
    }
}
