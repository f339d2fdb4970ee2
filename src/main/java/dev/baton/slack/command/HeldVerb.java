package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Set;

/** {@code /lead held}: what is not ready, why, and how far it is from it, nearest first. */
record HeldVerb(FilterWords filters, Answers answers, Readers readers) implements Verb {

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
    public boolean asksForLeads() {
        return true;
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        FilterWords.Asked asked = filters.read(arguments, asker, scope -> Period.Of.CAME_TO);
        Scope held = asked.scope().withStates(Set.of(State.HELD));
        return answers.tell(new Question(Question.Shape.LIST, held), asked.page(), readers.of(asker));
    }
}
