package dev.baton.slack.command;

import dev.baton.desk.AnswerItem;
import dev.baton.slack.card.Message;
import dev.baton.voice.ItemNumber;
import java.util.List;
import java.util.Optional;

/** {@code /lead answer V3 https://…}: answers something that sales hears. */
final class AnswerVerb implements Verb {

    private final AnswerItem answerItem;
    private final AnswerTold told;

    AnswerVerb(AnswerItem answerItem, AnswerTold told) {
        this.answerItem = answerItem;
        this.told = told;
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public String usage() {
        return "<V3> <text or link>";
    }

    @Override
    public String example() {
        return "/lead answer V3 \"Yes, both ways: https://docs.example/sap\"";
    }

    @Override
    public String purpose() {
        return "answers what sales hears; whoever raised it is told (marketing).";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageProblem("Answer what? The number of an item is missing; `/lead voice` has them.");
        }
        Optional<ItemNumber> number = number(arguments.get(0));
        if (number.isEmpty()) {
            throw new UsageProblem(Says.code(arguments.get(0))
                    + " is not the number of an item such as `V3`; `/lead voice` has them.");
        }
        String text = String.join(" ", arguments.subList(1, arguments.size()));
        return told.of(answerItem.answer(number.get(), asker.user(), text));
    }

    /** The letter may be left out: nothing else is answered. */
    private static Optional<ItemNumber> number(String typed) {
        return ItemNumber.parse(typed).or(() -> ItemNumber.parse("V" + typed));
    }
}
