package dev.baton.slack.command;

import dev.baton.desk.EndPursuit;
import dev.baton.desk.EndPursuit.Loss;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LossReason;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /lead lost 109 no-decision budget frozen}: says why an opportunity came to nothing; the number alone opens the form. */
final class LostVerb implements Verb {

    /** No reason of Baton's has more words. */
    private static final int WORDS = 3;

    private static final int LABEL = 80;

    private final EndPursuit endPursuit;
    private final Reasons reasons;
    private final LostForm form;
    private final MoveAnswer outcomes;

    LostVerb(EndPursuit endPursuit, Reasons reasons, LostForm form, MoveAnswer outcomes) {
        this.endPursuit = endPursuit;
        this.reasons = reasons;
        this.form = form;
        this.outcomes = outcomes;
    }

    private record Line(LossReason reason, String text) {}

    @Override
    public String name() {
        return "lost";
    }

    @Override
    public String usage() {
        return "<number> [reason] [text]";
    }

    @Override
    public String example() {
        return "/lead lost 109 " + hyphened(reasons.lost().get(0));
    }

    @Override
    public String purpose() {
        return "says why an opportunity came to nothing; the number alone opens the form.";
    }

    @Override
    public Optional<OpenForm> form(Asker asker, List<String> arguments) {
        Optional<LeadNumber> number = Arguments.numberIn(arguments);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.size() == 1) {
            return Optional.of(new OpenForm(form, number.get(), Entered.nothing()));
        }
        return line(arguments)
                .filter(line -> line.reason().asksText() && line.text().isEmpty())
                .map(line -> new OpenForm(form, number.get(), LostForm.choosing(line.reason())));
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        Optional<Line> line = line(arguments);
        if (line.isEmpty()) {
            return noReason(number, String.join(" ", arguments.subList(1, arguments.size())));
        }
        if (line.get().text().length() > AskedInputs.LONGEST_TEXT) {
            throw new UsageProblem("A text has at most 3,000 characters, so nothing was changed.");
        }
        Loss loss = new Loss(line.get().reason().key(), line.get().text());
        return outcomes.tell(endPursuit.lose(number, asker.user(), loss, asker.requestKey()), number, asker);
    }

    /** As many of the words as make a reason; the rest is said about it. */
    private Optional<Line> line(List<String> arguments) {
        List<String> words = arguments.subList(1, arguments.size());
        for (int many = Math.min(WORDS, words.size()); many > 0; many--) {
            Optional<LossReason> reason = reasons.findLost(String.join("_", words.subList(0, many)));
            if (reason.isPresent()) {
                return Optional.of(new Line(reason.get(), String.join(" ", words.subList(many, words.size()))));
            }
        }
        return Optional.empty();
    }

    private Message noReason(LeadNumber number, String typed) {
        String sentence = (typed.isEmpty() ? "Why is missing" : Says.code(typed) + " is no reason to lose one")
                + ", so nothing was changed.";
        String lines = reasons.lost().stream()
                .map(reason -> Says.code("/lead lost " + number.value() + " " + hyphened(reason)) + " "
                        + Mrkdwn.typed(reason.label(), LABEL))
                .collect(Collectors.joining("\n"));
        return Says.paragraphs(sentence, List.of(sentence, lines));
    }

    private static String hyphened(LossReason reason) {
        return TurnDownWords.hyphened(reason.key()) + (reason.asksText() ? " why" : "");
    }
}
