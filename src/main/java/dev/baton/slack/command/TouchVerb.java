package dev.baton.slack.command;

import dev.baton.desk.LogTouch;
import dev.baton.desk.TouchReport;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Map;

/** {@code /lead touch 109 call voicemail "left a message"}: says what somebody did to reach a lead. */
final class TouchVerb implements Verb {

    /** As much as a modal's input takes. */
    private static final int LONGEST_NOTE = 3_000;

    private final LogTouch logTouch;
    private final MoveAnswer outcomes;

    TouchVerb(LogTouch logTouch, MoveAnswer outcomes) {
        this.logTouch = logTouch;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public String usage() {
        return "<number> [how] <outcome> [note]";
    }

    @Override
    public String example() {
        return "/lead touch 109 call voicemail \"left a message\"";
    }

    @Override
    public String purpose() {
        return "logs that you tried to reach a lead: call, email, linkedin, sms, meeting or other, and what came of it.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageProblem("Which lead? The number is missing.");
        }
        LeadNumber number = LeadNumber.parse(arguments.get(0))
                .orElseThrow(() -> new UsageProblem(Says.code(arguments.get(0)) + " is not the number of a lead."));
        TouchWords words = new TouchWords(arguments.subList(1, arguments.size()));
        Touch.Channel channel = words.channel().orElse(Touch.Channel.CALL);
        Touch.Outcome outcome = words.outcome()
                .orElseThrow(() -> new UsageProblem("What came of it? One of " + TouchWords.outcomes() + "."));
        TouchReport report = new TouchReport(channel, outcome, null, null, note(words.rest()));
        return outcomes.tell(logTouch.log(number, asker.user(), report, asker.requestKey()), number, asker);
    }

    private static Map<Typed.Kind, String> note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new UsageProblem("A note has at most 3,000 characters, so nothing was logged.");
        }
        return text.isEmpty() ? Map.of() : Map.of(Typed.Kind.NOTE, text);
    }
}
