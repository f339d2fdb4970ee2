package dev.baton.slack.command;

import dev.baton.lead.Asked;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code /lead reject 109 wrong-territory apac} and {@code /lead disqualify 109 bad-timing 2027-02-01}. What is not all
 * there, or has a date that could be meant otherwise, opens the form instead, with what was understood.
 */
final class TurnDownVerb implements Verb {

    /** Of which Baton's own reasons have at most so many. */
    private static final int WORDS = 3;

    private final Reason.Kind kind;
    private final TurningDown turningDown;

    /** What lines are read, shown and done with. */
    record TurningDown(
            Reasons reasons,
            TurnDownWords words,
            ReasonExamples examples,
            TurnDownForm form,
            WouldHappen wouldHappen,
            TurnDownAnswer answer) {}

    TurnDownVerb(Reason.Kind kind, TurningDown turningDown) {
        this.kind = kind;
        this.turningDown = turningDown;
    }

    @Override
    public String name() {
        return kind.code();
    }

    @Override
    public String usage() {
        return "<number> [reason] [what it asks for] [note]";
    }

    @Override
    public String example() {
        String asked =
                switch (kind) {
                    case REJECT -> "wrong_territory";
                    case DISQUALIFY -> "bad_timing";
                };
        return turningDown
                .reasons()
                .find(asked)
                .map(reason -> turningDown.examples().line(reason, "109"))
                .orElse("/lead " + name() + " 109");
    }

    @Override
    public String purpose() {
        return switch (kind) {
            case REJECT -> "turns a lead down for a fault of the hand-off; the number alone opens the form.";
            case DISQUALIFY -> "turns a lead down for what you found out; the number alone opens the form.";
        };
    }

    @Override
    public Optional<OpenForm> form(Asker asker, List<String> arguments) {
        Optional<LeadNumber> number = Arguments.numberIn(arguments);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.size() == 1) {
            return Optional.of(new OpenForm(turningDown.form(), number.get(), ReasonList.of(kind)));
        }
        return line(asker, arguments)
                .filter(line -> line.reason().kind() == kind && isToBeSeen(line, number.get(), asker.user()))
                .map(line -> new OpenForm(turningDown.form(), number.get(), entered(line)));
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        List<String> words = arguments.subList(1, arguments.size());
        Optional<TurnDownLine> line = turningDown.words().read(words, asker.user());
        if (line.isEmpty()) {
            return noReason(number, words);
        }
        Reason reason = line.get().reason();
        if (reason.kind() != kind) {
            return Says.sentence(Says.code(TurnDownWords.hyphened(reason.key())) + " is a reason to "
                    + reason.kind().code() + " a lead, so nothing was changed. Type it like this: "
                    + Says.code(turningDown.examples().line(reason, plain(number))) + ".");
        }
        if (line.get().note().length() > AskedInputs.LONGEST_TEXT) {
            throw new UsageProblem("A note has at most 3,000 characters, so nothing was changed.");
        }
        line.get().given().forEach((what, text) -> {
            if (text.length() > AskedInputs.longest(what)) {
                throw new UsageProblem(String.format(
                        Locale.ROOT,
                        "“%s” has at most %,d characters, so nothing was changed.",
                        AskedInputs.label(what),
                        AskedInputs.longest(what)));
            }
        });
        return turningDown.answer().make(number, asker, line.get().request()).told();
    }

    /** Where something is missing, two people would become one, or a day is meant that it cannot be or that was not written out. */
    private boolean isToBeSeen(TurnDownLine line, LeadNumber number, UserId rep) {
        return !line.plain()
                || turningDown.wouldHappen().joinsStrangers(number, rep, line.request())
                || turningDown
                        .wouldHappen()
                        .problem(number, rep, line.request())
                        .map(Refusal.NotLikeThis::field)
                        .filter(field ->
                                !line.given().containsKey(field) || field == Asked.DATE || field == Asked.CONTRACT_END)
                        .isPresent();
    }

    /** What cannot be read is for {@link #answer} to say. */
    private Optional<TurnDownLine> line(Asker asker, List<String> arguments) {
        try {
            return turningDown.words().read(arguments.subList(1, arguments.size()), asker.user());
        } catch (UsageProblem unreadable) {
            return Optional.empty();
        }
    }

    private Entered entered(TurnDownLine line) {
        Entered entered = ReasonList.choosing(line.reason());
        for (Map.Entry<Asked, String> each : line.given().entrySet()) {
            entered = AskedInputs.fill(entered, each.getKey(), cut(each.getValue()));
        }
        return line.note().isEmpty() ? entered : entered.saying(TurnDownForm.NOTE, cut(line.note()));
    }

    private Message noReason(LeadNumber number, List<String> words) {
        String meant = nearest(words)
                .map(reason ->
                        " Did you mean " + Says.code(turningDown.examples().line(reason, plain(number))) + "?")
                .orElse("");
        String sentence = words.equals(List.of("?"))
                ? "Reasons to " + name() + " a lead, each with how it is typed:"
                : Says.code(String.join(" ", words)) + " is no reason to " + name() + " a lead, so nothing was changed."
                        + meant;
        return Says.paragraphs(
                sentence, List.of(sentence, turningDown.examples().lines(kind, plain(number))));
    }

    /** With as many of the words as make sense: nobody knows where a reason ends that is none. */
    private Optional<Reason> nearest(List<String> words) {
        List<String> known = turningDown.reasons().of(kind).stream()
                .map(reason -> TurnDownWords.hyphened(reason.key()))
                .toList();
        return IntStream.rangeClosed(1, Math.min(WORDS, words.size()))
                .mapToObj(left -> words.subList(0, Math.min(WORDS, words.size()) + 1 - left))
                .map(some -> TurnDownWords.hyphened(String.join(" ", some)))
                .flatMap(typed -> Nearest.to(typed, known).stream())
                .findFirst()
                .flatMap(turningDown.reasons()::find);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), AskedInputs.LONGEST_TEXT));
    }

    private static String plain(LeadNumber number) {
        return Long.toString(number.value());
    }
}
