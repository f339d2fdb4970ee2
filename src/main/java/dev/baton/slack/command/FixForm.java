package dev.baton.slack.command;

import dev.baton.desk.MendLead;
import dev.baton.desk.Outcome;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.FixTaskMessage;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
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
import org.jspecify.annotations.Nullable;

/** What a rep found wrong or missing, to be put right: one field, with what is known of it where everybody may read that. */
final class FixForm implements Form {

    static final String VALUE = "value";

    private static final int LONGEST = 300;
    private static final int PROBLEM = 500;

    private final MendLead mendLead;
    private final MoveAnswer outcomes;
    private final Refusals refusals;
    private final Discreet discreet;
    private final LeadLine line;

    FixForm(MendLead mendLead, MoveAnswer outcomes, Refusals refusals, Discreet discreet, LeadLine line) {
        this.mendLead = mendLead;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.discreet = discreet;
        this.line = line;
    }

    @Override
    public String callbackId() {
        return "fix";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("fix");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        MendLead.Look look = mendLead.look(lead, reader);
        if (look instanceof MendLead.Look.Refused refused) {
            return new Shown.Instead(refusals.tell(refused.why(), reader));
        }
        String field = ((MendLead.Look.Waits) look).task().asked().field();
        Optional<String> known =
                discreet.hides(lead.number(), reader) ? Optional.empty() : FixTaskMessage.readable(lead, field);
        Inputs inputs =
                new Inputs(known.map(value -> entered.saying(VALUE, value)).orElse(entered));
        Inputs.Question question =
                new Inputs.Question(VALUE, FixTaskMessage.label(field), hint(field, known.isPresent()), false);
        return new Shown.Screen(
                "Fix " + lead.number(),
                "Fix it",
                List.of(
                        Says.paragraph(discreet.known(lead, reader, line)),
                        inputs.line(question, LONGEST),
                        Says.paragraph("It is scored again with that, and handed off again if it is ready.")));
    }

    private static @Nullable String hint(String field, boolean known) {
        return switch (field) {
            case "phone" ->
                "The whole number, with its country code: +44 20 7946 0958. What it is now is not shown here.";
            case "email" -> "The whole address. What it is now is not shown here.";
            case "country" -> "Two letters such as GB, or its English name.";
            case "employees" -> "How many people work there.";
            default -> known ? null : "It is not known, or not shown here.";
        };
    }

    @Override
    public Submitted submit(Filled filled) {
        String value = filled.entered().text(VALUE).orElse("");
        Outcome outcome = mendLead.mend(filled.number(), filled.by(), value, filled.requestKey());
        if (outcome instanceof Outcome.Refused refused && refused.why() instanceof Refusal.NotLikeThis not) {
            return new Submitted.Errors(Map.of(VALUE, Mrkdwn.line(not.problem(), PROBLEM) + " Nothing was changed."));
        }
        Message told = outcomes.tell(outcome, filled.number(), new Asker(filled.by(), filled.requestKey()));
        return outcome instanceof Outcome.Refused ? new Submitted.Refused(told) : new Submitted.Done(told);
    }
}
