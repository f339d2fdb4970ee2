package dev.baton.slack.command;

import dev.baton.desk.MendLead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead mend 109 +44 20 7946 0958}: gives the field that a rep found wrong its right value. */
final class MendVerb implements Verb {

    private final MendLead mendLead;
    private final MoveAnswer outcomes;

    MendVerb(MendLead mendLead, MoveAnswer outcomes) {
        this.mendLead = mendLead;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "mend";
    }

    @Override
    public String usage() {
        return "<number> <what is right>";
    }

    @Override
    public String example() {
        return "/lead mend 109 +44 20 7946 0958";
    }

    @Override
    public String purpose() {
        return "gives a lead what a rep found wrong or missing, and hands it off again.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.size() < 2) {
            throw new UsageProblem("A number and what is right are needed.");
        }
        LeadNumber number = Arguments.number(arguments);
        String value = String.join(" ", arguments.subList(1, arguments.size()));
        return outcomes.tell(mendLead.mend(number, asker.user(), value, asker.requestKey()), number, asker);
    }
}
