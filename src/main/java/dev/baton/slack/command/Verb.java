package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Optional;

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

    /** Whether people that Slack knows are to come as their ids, {@code @U0ANA}, in place of their names. */
    default boolean namesPeople() {
        return false;
    }

    /**
     * The form that these words open, where they are not to be taken at their word; {@link #answer} is for all others.
     *
     * @param arguments as for {@link #answer}
     */
    default Optional<OpenForm> form(Asker asker, List<String> arguments) {
        return Optional.empty();
    }

    /** The same for a form about something that is no lead yet. */
    default Optional<OpenSheet> sheet(Asker asker, List<String> arguments) {
        return Optional.empty();
    }

    /**
     * @param arguments as typed, tokens of Slack's undone; not escaped
     * @throws UsageProblem if they are not what {@link #usage} says
     */
    Message answer(Asker asker, List<String> arguments);
}
