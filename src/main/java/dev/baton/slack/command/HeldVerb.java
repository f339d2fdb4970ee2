package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import java.util.stream.Stream;

/** {@code /lead held}: what is not ready, why, and how far it is from it, nearest first. */
record HeldVerb(TypedQuestions questions, Answers answers, Readers readers) implements Verb {

    @Override
    public String name() {
        return "held";
    }

    @Override
    public String usage() {
        return "[campaign:x] [source:x] [period] [page]";
    }

    @Override
    public String example() {
        return "/lead held campaign:webinar-may last week";
    }

    @Override
    public String purpose() {
        return "shows what is held: why, and how many points short, nearest first; marketing can hand it off anyway.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        List<String> held = Stream.concat(Stream.of("held"), arguments.stream()).toList();
        TypedQuestions.Asked asked = questions.read(asker, "list", held, held);
        return asked.told(answers.tell(asked.question(), asked.page(), readers.of(asker)));
    }
}
