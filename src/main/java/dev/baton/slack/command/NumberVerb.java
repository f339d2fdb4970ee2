package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import java.util.List;

/**
 * A verb followed by a lead's number, such as {@code /lead claim 109}: the same answer as that of the button.
 *
 * @param purpose what it is for, in a sentence
 */
record NumberVerb(String name, String purpose, LeadAnswer then) implements Verb {

    @Override
    public String usage() {
        return "<number>";
    }

    @Override
    public String example() {
        return "/lead " + name + " 109";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.size() > 1) {
            throw new UsageProblem("One lead at a time, please: nothing was done.");
        }
        LeadNumber number = Arguments.number(arguments);
        return then.answer(asker, number);
    }
}
