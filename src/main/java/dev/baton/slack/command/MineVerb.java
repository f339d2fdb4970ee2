package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead mine}: short for {@code /lead list mine}. */
final class MineVerb implements Verb {

    private final ListVerb list;

    MineVerb(ListVerb list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String example() {
        return "/lead mine";
    }

    @Override
    public String purpose() {
        return "shows your leads.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageProblem(Says.code(name()) + " needs nothing after it.");
        }
        return list.answer(asker, List.of(name()));
    }
}
