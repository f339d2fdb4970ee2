package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import java.util.List;
import java.util.Optional;

/** {@code /lead reassign 109 @ana}: gives a lead to somebody; the number alone opens the form. */
final class ReassignVerb implements Verb {

    private final ReassignAnswer reassign;
    private final ReassignForm form;
    private final TypedPeople people;

    ReassignVerb(ReassignAnswer reassign, ReassignForm form, TypedPeople people) {
        this.reassign = reassign;
        this.form = form;
        this.people = people;
    }

    @Override
    public String name() {
        return "reassign";
    }

    @Override
    public String usage() {
        return "<number> [@rep]";
    }

    @Override
    public String example() {
        return "/lead reassign 109 @ana";
    }

    @Override
    public String purpose() {
        return "gives a lead to somebody else, for managers; the number alone opens the form.";
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public Optional<OpenForm> form(Asker asker, List<String> arguments) {
        return arguments.size() == 1
                ? LeadNumber.parse(arguments.get(0)).map(number -> new OpenForm(form, number, Entered.nothing()))
                : Optional.empty();
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        UserId rep = people.oneOf(String.join(" ", arguments.subList(1, arguments.size())));
        return reassign.make(number, asker, rep).told();
    }
}
