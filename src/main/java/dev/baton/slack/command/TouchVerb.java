package dev.baton.slack.command;

import dev.baton.desk.LogTouch;
import dev.baton.desk.TouchReport;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /lead touch 109 call voicemail "left a message"}: says what somebody did to reach a lead. With a date at its end,
 * or with nothing but the number, it opens the form, so that what was understood is seen before it counts.
 */
final class TouchVerb implements Verb {

    /** As much as a form's input takes. */
    private static final int LONGEST_NOTE = 3_000;

    private final LogTouch logTouch;
    private final MoveAnswer outcomes;
    private final Form form;
    private final TypedDates dates;

    TouchVerb(LogTouch logTouch, MoveAnswer outcomes, Form form, TypedDates dates) {
        this.logTouch = logTouch;
        this.outcomes = outcomes;
        this.form = form;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public String usage() {
        return "<number> [how] <outcome> [note] [next step]";
    }

    @Override
    public String example() {
        return "/lead touch 109 call voicemail \"left a message\" next friday 10:00";
    }

    @Override
    public String purpose() {
        return "logs that you tried to reach a lead: call, email, linkedin, sms, meeting or other, and what came of it.";
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
        TouchWords words = new TouchWords(arguments.subList(1, arguments.size()));
        Touch.Channel channel = words.channel().orElse(Touch.Channel.CALL);
        return words.outcome()
                .flatMap(outcome -> planned(words.left(), asker)
                        .map(planned -> new OpenForm(form, number.get(), entered(channel, outcome, planned))));
    }

    /**
     * The words in front of a next step, and the step.
     *
     * @param at    null where it has to be picked
     * @param typed what nobody can read, or no input can hold; null where everything is understood
     */
    private record Planned(
            List<String> before,
            @Nullable Instant at,
            @Nullable String typed) {}

    /** What looks like a date and is none is asked for: as a part of the note nobody would be reminded of it. */
    private Optional<Planned> planned(List<String> words, Asker asker) {
        Optional<TypedDates.Dated> dated = dates.atTheEnd(words, asker.user());
        int dateFrom = dated.map(date -> date.before().size()).orElse(words.size());
        return DateAttempt.atTheEnd(words)
                .filter(attempt -> attempt.isMoreThan(dateFrom))
                .map(attempt -> new Planned(words.subList(0, attempt.from()), null, String.join(" ", attempt.words())))
                .or(() -> dated.map(date -> planned(date, words)));
    }

    private static Planned planned(TypedDates.Dated date, List<String> words) {
        Instant at = date.at();
        return at == null || Entered.canHold(at)
                ? new Planned(date.before(), at, null)
                : new Planned(
                        date.before(),
                        null,
                        String.join(" ", words.subList(date.before().size(), words.size())));
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        TouchWords words = new TouchWords(arguments.subList(1, arguments.size()));
        Touch.Channel channel = words.channel().orElse(Touch.Channel.CALL);
        Touch.Outcome outcome = words.outcome()
                .orElseThrow(() -> new UsageProblem("What came of it? One of " + TouchWords.outcomes() + "."));
        TouchReport report = new TouchReport(channel, outcome, null, null, note(String.join(" ", words.left())));
        return outcomes.tell(logTouch.log(number, asker.user(), report, asker.requestKey()), number, asker);
    }

    private static Entered entered(Touch.Channel channel, Touch.Outcome outcome, Planned step) {
        Entered entered =
                Entered.nothing().choosing(TouchForm.HOW, channel.code()).choosing(TouchForm.OUTCOME, outcome.code());
        Instant at = step.at();
        Entered planned = at == null ? entered : entered.at(TouchForm.NEXT, at);
        if (step.typed() != null) {
            planned = planned.saying(TouchForm.NEXT_TYPED, step.typed());
        }
        String note = String.join(" ", step.before());
        return note.isEmpty()
                ? planned
                : planned.saying(Typed.Kind.NOTE.code(), note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
    }

    private static Map<Typed.Kind, String> note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new UsageProblem("A note has at most 3,000 characters, so nothing was logged.");
        }
        return text.isEmpty() ? Map.of() : Map.of(Typed.Kind.NOTE, text);
    }
}
