package dev.baton.slack.command;

import dev.baton.desk.HandOffAnyway;
import dev.baton.desk.Outcome;
import dev.baton.lead.Asked;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks why a lead that is not ready is to go to sales. */
final class AnywayForm implements Form {

    static final String WHY = "why_anyway";

    private final HandOffAnyway handOff;
    private final MoveAnswer outcomes;
    private final Refusals refusals;
    private final LeadList lines;
    private final Vouched vouched;

    AnywayForm(HandOffAnyway handOff, MoveAnswer outcomes, Refusals refusals, LeadList lines, Vouched vouched) {
        this.handOff = handOff;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.lines = lines;
        this.vouched = vouched;
    }

    @Override
    public String callbackId() {
        return "hand_off_anyway";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("hand_off_anyway");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> refusal = handOff.refusal(lead, reader);
        if (refusal.isPresent()) {
            return new Shown.Instead(refusals.tell(refusal.get(), reader));
        }
        return new Shown.Screen(
                "Hand off " + lead.number(),
                "Hand off anyway",
                List.of(
                        Says.paragraph(lines.line(lead)),
                        new Inputs(entered)
                                .line(
                                        new Inputs.Question(
                                                WHY, "Why", "The thread shows it to the reps who get the lead.", false),
                                        HandOffAnyway.LONGEST),
                        Says.paragraph(
                                "It goes where the playbook sends it, and counts apart from what was ready. You follow it from then"
                                        + " on.")));
    }

    @Override
    public Submitted submit(Filled filled) {
        String why = filled.entered().text(WHY).orElse("");
        Outcome outcome = handOff.handOff(filled.number(), filled.by(), why, filled.requestKey());
        if (outcome instanceof Outcome.Refused refused
                && refused.why() instanceof Refusal.NotLikeThis not
                && not.field() == Asked.TEXT) {
            return new Submitted.Errors(Map.of(WHY, not.problem() + " Nothing was changed."));
        }
        Message told = outcomes.tell(outcome, filled.number(), new Asker(filled.by(), filled.requestKey()));
        return outcome instanceof Outcome.Refused
                ? new Submitted.Refused(told)
                : new Submitted.Done(vouched.after(outcome, told, filled.number(), filled.by()));
    }
}
