package dev.baton.slack.command;

import dev.baton.desk.RuleOnDispute;
import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
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

/** Decides a dispute one way, with words that may be left out. */
final class RulingForm implements Form {

    static final String WORDS = "ruling";

    private final Ruling ruling;
    private final RuleOnDispute ruleOnDispute;
    private final DisputeAnswers answers;
    private final Refusals refusals;

    RulingForm(Ruling ruling, RuleOnDispute ruleOnDispute, DisputeAnswers answers, Refusals refusals) {
        this.ruling = ruling;
        this.ruleOnDispute = ruleOnDispute;
        this.answers = answers;
        this.refusals = refusals;
    }

    @Override
    public String callbackId() {
        return ruling == Ruling.UPHOLD ? "uphold_dispute" : "overturn_dispute";
    }

    @Override
    public Set<String> buttons() {
        return Set.of(callbackId());
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = ruleOnDispute.refusal(lead, reader, ruling);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        String does = ruling == Ruling.UPHOLD
                ? "The reject stands, and counts as it did."
                : "The reject does not count any more. It is open again in the same hand-off, with the time to claim it"
                        + " from now on.";
        return new Shown.Screen(
                (ruling == Ruling.UPHOLD ? "Uphold " : "Overturn ") + lead.number(),
                ruling == Ruling.UPHOLD ? "Uphold" : "Overturn",
                List.of(
                        new Inputs(entered).text(WORDS, "Why", AskedInputs.LONGEST_TEXT),
                        Says.paragraph("*What happens*\n" + does + " Both sides are told, and what you write stands in"
                                + " the thread. Nobody takes a ruling back.")));
    }

    @Override
    public Submitted submit(Filled filled) {
        String words = filled.entered().text(WORDS).orElse("");
        if (words.length() > AskedInputs.LONGEST_TEXT) {
            return new Submitted.Errors(Map.of(WORDS, "It has at most 3,000 characters. Nothing was changed."));
        }
        return answers.ruled(filled.number(), new Asker(filled.by(), filled.requestKey()), ruling, words)
                .submitted();
    }
}
