package dev.baton.slack.command;

import dev.baton.desk.HandOffAnyway;
import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead anyway 109 they asked by phone}: hands off a lead that is held. */
record AnywayVerb(HandOffAnyway handOff, MoveAnswer outcomes, Discreet discreet, Vouched vouched) implements Verb {

    @Override
    public String name() {
        return "anyway";
    }

    @Override
    public String usage() {
        return "<number> <why>";
    }

    @Override
    public String example() {
        return "/lead anyway 109 met them at the fair";
    }

    @Override
    public String purpose() {
        return "hands off a lead that is held, although it is not ready; counted apart.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.size() < 2) {
            throw new UsageProblem("A number and the reason are needed.");
        }
        LeadNumber number = Arguments.number(arguments);
        String why = String.join(" ", arguments.subList(1, arguments.size()));
        return discreet.not(number, asker.user()).orElseGet(() -> {
            Outcome outcome = handOff.handOff(number, asker.user(), why, asker.requestKey());
            return vouched.after(outcome, outcomes.tell(outcome, number, asker), number, asker.user());
        });
    }
}
