package dev.baton.slack.command;

import dev.baton.desk.HandOver;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /lead handover @ana to @ben}: hands somebody's open work over, to a rep or back to the channel. */
final class HandoverVerb implements Verb {

    private static final String CHANNEL = "channel";

    private final HandoverAnswer handover;
    private final TypedPeople people;

    HandoverVerb(HandoverAnswer handover, TypedPeople people) {
        this.handover = handover;
        this.people = people;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public String usage() {
        return "<@rep> [to @rep|channel]";
    }

    @Override
    public String example() {
        return "/lead handover @ana to @ben";
    }

    @Override
    public String purpose() {
        return "hands over all that somebody works on, for managers; back to the channel, if you name nobody.";
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageProblem("Whose leads? The name is missing.");
        }
        List<String> lower =
                arguments.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int to = lower.indexOf("to");
        List<String> whose = to < 0 ? arguments : arguments.subList(0, to);
        UserId from = people.anybody(String.join(" ", whose));
        @Nullable UserId rep = to < 0 ? null : rep(arguments.subList(to + 1, arguments.size()));
        if (from.equals(rep)) {
            throw new UsageProblem("That is the same person twice, so nothing was handed over.");
        }
        return handover.make(new HandOver.Request(asker.user(), from, rep, asker.requestKey()));
    }

    private @Nullable UserId rep(List<String> words) {
        String typed = String.join(" ", words);
        return typed.equalsIgnoreCase(CHANNEL) || typed.equalsIgnoreCase("the channel") ? null : people.oneOf(typed);
    }
}
