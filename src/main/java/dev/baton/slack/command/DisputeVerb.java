package dev.baton.slack.command;

import dev.baton.desk.Evidence;
import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.lead.Dispute;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /lead dispute 109 facts-right it has 800 people}: contests a reject. What is done in the dispute comes in the place
 * of the reason: {@code withdraw}, {@code answer}, {@code concede}, {@code uphold} and {@code overturn}.
 */
final class DisputeVerb implements Verb {

    private static final String ANSWER = "answer";
    private static final Set<String> STEPS = Set.of("withdraw", ANSWER, "concede", "uphold", "overturn");

    private final DisputeForm form;
    private final DisputeAnswerForm answerForm;
    private final DisputeAnswers answers;

    DisputeVerb(DisputeForm form, DisputeAnswerForm answerForm, DisputeAnswers answers) {
        this.form = form;
        this.answerForm = answerForm;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "dispute";
    }

    @Override
    public String usage() {
        return "<number> [reason and what shows it | withdraw | answer | concede | uphold | overturn]";
    }

    @Override
    public String example() {
        return "/lead dispute 109";
    }

    @Override
    public String purpose() {
        return "contests a reject, for marketing; somebody who is no part of it decides.";
    }

    @Override
    public Optional<OpenForm> form(Asker asker, List<String> arguments) {
        Optional<LeadNumber> number = Arguments.numberIn(arguments);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String first = arguments.size() == 1 ? "" : arguments.get(1).toLowerCase(Locale.ROOT);
        if (STEPS.contains(first)) {
            return first.equals(ANSWER) && arguments.size() == 2
                    ? Optional.of(new OpenForm(answerForm, number.get(), Entered.nothing()))
                    : Optional.empty();
        }
        Optional<Dispute.Ground> ground = DisputeForm.ground(first);
        if (ground.isPresent() && arguments.size() > 2) {
            return Optional.empty();
        }
        Entered entered = ground.map(known -> Entered.nothing().choosing(DisputeForm.GROUND, known.code()))
                .orElseGet(Entered::nothing);
        String said = ground.isPresent() ? "" : rest(arguments, 1);
        return Optional.of(new OpenForm(
                form, number.get(), said.isEmpty() ? entered : entered.saying(DisputeForm.EVIDENCE, said)));
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        String first = arguments.size() == 1 ? "" : arguments.get(1).toLowerCase(Locale.ROOT);
        String said = rest(arguments, 2);
        return (switch (first) {
                    case "withdraw" -> answers.withdrawn(number, asker);
                    case ANSWER -> answers.answered(number, asker, said);
                    case "concede" -> answers.conceded(number, asker);
                    case "uphold" -> answers.ruled(number, asker, Ruling.UPHOLD, said);
                    case "overturn" -> answers.ruled(number, asker, Ruling.OVERTURN, said);
                    default -> answers.raised(number, asker, evidence(first, arguments));
                })
                .told();
    }

    private static Evidence evidence(String ground, List<String> arguments) {
        List<String> words = new ArrayList<>(arguments.subList(Math.min(2, arguments.size()), arguments.size()));
        Optional<String> link = words.isEmpty()
                ? Optional.empty()
                : Amounts.link(words.get(words.size() - 1)).filter(known -> words.size() > 1);
        link.ifPresent(last -> words.remove(words.size() - 1));
        return new Evidence(
                DisputeForm.ground(ground)
                        .orElseThrow(() -> new UsageProblem("A reason and what shows it are missing.")),
                limited(String.join(" ", words)),
                link.orElse(null));
    }

    private static String rest(List<String> arguments, int from) {
        return limited(String.join(" ", arguments.subList(Math.min(from, arguments.size()), arguments.size())));
    }

    private static String limited(String text) {
        if (text.length() > AskedInputs.LONGEST_TEXT) {
            throw new UsageProblem("A text has at most 3,000 characters, so nothing was changed.");
        }
        return text;
    }
}
