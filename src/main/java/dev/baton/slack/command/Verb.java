package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;

/** One thing that can be asked of {@code /lead}. */
interface Verb {

    /** The word it is asked by, lower case. */
    String name();

    /** What follows the word, such as {@code <number>}; empty if nothing does. */
    String usage();

    /** A whole command that works, such as {@code /lead claim 109}. */
    String example();

    /** What it is for, in a sentence. */
    String purpose();

    /**
     * @param arguments as typed, tokens of Slack's undone; not escaped
     * @throws UsageProblem if they are not what {@link #usage} says
     */
    Message answer(Asker asker, List<String> arguments);
}
