package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.Evidence;
import dev.baton.desk.RaiseDispute;
import dev.baton.lead.Dispute;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.DisputeText;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Inputs.Question;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why a reject was no fault of the hand-off, and what shows it. */
final class DisputeForm implements Form {

    static final String GROUND = "ground";
    static final String EVIDENCE = "evidence";
    static final String LINK = "evidence_link";

    private final RaiseDispute raiseDispute;
    private final DisputeAnswers answers;
    private final Refusals refusals;
    private final LeadLine line;

    DisputeForm(RaiseDispute raiseDispute, DisputeAnswers answers, Refusals refusals, LeadLine line) {
        this.raiseDispute = raiseDispute;
        this.answers = answers;
        this.refusals = refusals;
        this.line = line;
    }

    @Override
    public String callbackId() {
        return "dispute";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("dispute");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = raiseDispute.refusal(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        List<Choice> grounds = Arrays.stream(Dispute.Ground.values())
                .map(ground -> new Choice(ground.code(), DisputeText.ground(ground)))
                .toList();
        Inputs inputs = new Inputs(entered);
        List<LayoutBlock> blocks = List.of(
                Says.paragraph(line.known(lead)),
                inputs.required(GROUND, "Why it was no fault", grounds),
                inputs.lines(
                        new Question(EVIDENCE, "What shows it", "Whoever decides goes by this.", false),
                        AskedInputs.LONGEST_TEXT),
                inputs.line(
                        new Question(LINK, "Where it is seen", "Such as https://crm.example/42", true),
                        Amounts.LONGEST_LINK),
                Says.paragraph(
                        "*What happens*\nWhoever rejected it is told, and may answer once or take the reject back."
                                + " Somebody who is no part of it decides within two working days. A reject is disputed once."));
        return new Shown.Screen("Dispute " + lead.number(), "Dispute", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Entered entered = filled.entered();
        Optional<Dispute.Ground> ground = entered.choice(GROUND).flatMap(DisputeForm::ground);
        Optional<String> words = entered.text(EVIDENCE);
        Optional<String> link = entered.text(LINK).flatMap(Amounts::link);
        Map<String, String> problems = new HashMap<>();
        if (ground.isEmpty()) {
            problems.put(GROUND, "Choose one of the list. Nothing was changed.");
        }
        if (words.isEmpty()) {
            problems.put(EVIDENCE, "Say what shows it. Nothing was changed.");
        } else if (words.get().length() > AskedInputs.LONGEST_TEXT) {
            problems.put(EVIDENCE, "It has at most 3,000 characters. Nothing was changed.");
        }
        if (link.isEmpty() && entered.text(LINK).isPresent()) {
            problems.put(LINK, "Give an address that begins with https:// or http://. Nothing was changed.");
        }
        if (!problems.isEmpty()) {
            return new Submitted.Errors(problems);
        }
        Evidence evidence = new Evidence(ground.orElseThrow(), words.orElseThrow(), link.orElse(null));
        return answers.raised(filled.number(), new Asker(filled.by(), filled.requestKey()), evidence)
                .submitted();
    }

    /** @param written its code, also with hyphens for {@code _} and in capitals */
    static Optional<Dispute.Ground> ground(String written) {
        return Arrays.stream(Dispute.Ground.values())
                .filter(ground -> ground.code().equalsIgnoreCase(written.replace('-', '_')))
                .findFirst();
    }
}
