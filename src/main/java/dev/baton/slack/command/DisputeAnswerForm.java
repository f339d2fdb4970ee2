package dev.baton.slack.command;

import dev.baton.desk.AnswerDispute;
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

/** What a rep says to it that their reject is contested. */
final class DisputeAnswerForm implements Form {

    static final String WORDS = "dispute_answer";

    private final AnswerDispute answerDispute;
    private final DisputeAnswers answers;
    private final Refusals refusals;

    DisputeAnswerForm(AnswerDispute answerDispute, DisputeAnswers answers, Refusals refusals) {
        this.answerDispute = answerDispute;
        this.answers = answers;
        this.refusals = refusals;
    }

    @Override
    public String callbackId() {
        return "answer_dispute";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("answer_dispute");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = answerDispute.refusal(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        Inputs.Question why = new Inputs.Question(WORDS, "Why you rejected it", "You can answer once.", false);
        return new Shown.Screen(
                "Answer about " + lead.number(),
                "Answer",
                List.of(
                        new Inputs(entered).lines(why, AskedInputs.LONGEST_TEXT),
                        Says.paragraph("Whoever decides reads it, and so does the lead's thread.")));
    }

    @Override
    public Submitted submit(Filled filled) {
        String words = filled.entered().text(WORDS).orElse("");
        if (words.isEmpty() || words.length() > AskedInputs.LONGEST_TEXT) {
            return new Submitted.Errors(Map.of(WORDS, "Say why, with at most 3,000 characters. Nothing was changed."));
        }
        return answers.answered(filled.number(), new Asker(filled.by(), filled.requestKey()), words)
                .submitted();
    }
}
