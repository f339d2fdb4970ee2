package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.LogTouch;
import dev.baton.desk.Outcome;
import dev.baton.desk.TouchReport;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Refusal;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Touches;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything there is to say about an attempt to reach a lead. */
final class TouchForm implements Form {

    static final String HOW = "how";
    static final String OUTCOME = "outcome";
    private static final String DONE = "done";
    static final String NEXT = "next";
    /** What was typed for the next step and cannot be taken; shown, and no input. */
    static final String NEXT_TYPED = "next_typed";

    private static final String NEXT_HOW = "next_how";

    private static final int LONGEST = 3_000;
    private static final Map<Typed.Kind, String> TEXTS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Typed.Kind.NOTE, "Note",
            Typed.Kind.ASKED, "What did they ask?",
            Typed.Kind.MISSING, "What material was missing?")));

    private final LogTouch logTouch;
    private final MoveAnswer outcomes;
    private final Refusals refusals;
    private final QuestionInputs questions;

    TouchForm(LogTouch logTouch, MoveAnswer outcomes, Refusals refusals, QuestionInputs questions) {
        this.logTouch = logTouch;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.questions = questions;
    }

    @Override
    public String callbackId() {
        return "touch";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("touch");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = logTouch.whyNot(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        List<Choice> channels = Stream.of(Touch.Channel.values())
                .map(channel -> new Choice(channel.code(), capital(Touches.channel(channel))))
                .toList();
        List<Choice> results = Stream.of(Touch.Outcome.values())
                .map(outcome -> new Choice(outcome.code(), capital(Touches.outcome(outcome))))
                .toList();
        Inputs inputs = new Inputs(entered.choice(HOW).isPresent() ? entered : entered.choosing(HOW, planned(lead)));
        Stream<LayoutBlock> choices = Stream.of(
                inputs.required(HOW, "How", channels),
                inputs.required(OUTCOME, "What came of it", results),
                inputs.moment(DONE, "When it was done", "Just now, if you leave it empty."),
                inputs.moment(NEXT, "Next step", aboutNext(entered)),
                inputs.optional(NEXT_HOW, "How next", channels));
        Stream<LayoutBlock> texts =
                TEXTS.entrySet().stream().map(text -> inputs.lines(question(text.getKey(), text.getValue()), LONGEST));
        return new Shown.Screen(
                "Log a touch of " + lead.number(),
                "Log it",
                Stream.of(choices, texts, questions.blocks(lead.facts(), entered).stream())
                        .flatMap(blocks -> blocks)
                        .toList());
    }

    private static Inputs.Question question(Typed.Kind kind, String label) {
        String hint = kind == Typed.Kind.NOTE ? null : "One a line; marketing sees it in /lead voice, and can answer.";
        return new Inputs.Question(kind.code(), label, hint, true);
    }

    private static String aboutNext(Entered entered) {
        return entered.text(NEXT_TYPED)
                .map(typed -> "“" + typed.substring(0, Math.min(typed.length(), 100))
                        + "” is no day or time that Baton can take. Pick one here that is"
                        + " still to come and within a year, or it is as the playbook has it.")
                .orElse("As the playbook has it, if you leave it empty.");
    }

    /** What was to be done is probably what was done. */
    private static String planned(Lead lead) {
        NextStep step = lead instanceof WorkingLead working ? working.next() : null;
        return (step == null ? Touch.Channel.CALL : step.channel()).code();
    }

    @Override
    public Submitted submit(Filled filled) {
        Entered entered = filled.entered();
        Optional<Touch.Channel> how = entered.choice(HOW).flatMap(TouchForm::channel);
        Optional<Touch.Outcome> outcome = entered.choice(OUTCOME).flatMap(TouchForm::outcome);
        if (how.isEmpty() || outcome.isEmpty()) {
            return new Submitted.Errors(
                    Map.of(how.isEmpty() ? HOW : OUTCOME, "Choose one of the list. Nothing was logged."));
        }
        Map<Typed.Kind, String> texts = texts(entered);
        for (Map.Entry<Typed.Kind, String> text : texts.entrySet()) {
            if (text.getValue().length() > LONGEST) {
                return new Submitted.Errors(
                        Map.of(text.getKey().code(), "It has at most 3,000 characters. Nothing was logged."));
            }
        }
        QuestionInputs.Given given = questions.given(entered);
        if (!given.problems().isEmpty()) {
            return new Submitted.Errors(given.problems());
        }
        TouchReport report = new TouchReport(
                how.get(),
                outcome.get(),
                entered.moment(DONE).orElse(null),
                next(entered, how.get()),
                texts,
                given.answers(),
                null);
        return told(logTouch.log(filled.number(), filled.by(), report, filled.requestKey()), filled);
    }

    private Submitted told(Outcome outcome, Filled filled) {
        if (outcome instanceof Outcome.Refused refused) {
            if (refused.why() instanceof Refusal.NotThen) {
                return new Submitted.Errors(
                        Map.of(DONE, "It has to be in the past, and no longer ago than 30 days. Nothing was logged."));
            }
            if (refused.why() instanceof Refusal.NoStepThen) {
                return new Submitted.Errors(
                        Map.of(NEXT, "It has to be still to come, and within a year. Nothing was logged."));
            }
        }
        Asker asker = new Asker(filled.by(), filled.requestKey());
        Message message = outcomes.tell(outcome, filled.number(), asker);
        return outcome instanceof Outcome.Refused ? new Submitted.Refused(message) : new Submitted.Done(message);
    }

    private static @Nullable NextStep next(Entered entered, Touch.Channel how) {
        Optional<Instant> at = entered.moment(NEXT);
        return at.map(instant -> new NextStep(
                        entered.choice(NEXT_HOW).flatMap(TouchForm::channel).orElse(how), instant))
                .orElse(null);
    }

    private static Map<Typed.Kind, String> texts(Entered entered) {
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        for (Typed.Kind kind : TEXTS.keySet()) {
            entered.text(kind.code()).ifPresent(text -> texts.put(kind, text));
        }
        return texts;
    }

    private static Optional<Touch.Channel> channel(String code) {
        return Stream.of(Touch.Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    private static Optional<Touch.Outcome> outcome(String code) {
        return Stream.of(Touch.Outcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
