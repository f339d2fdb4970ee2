package dev.baton.slack.command;

import dev.baton.slack.card.Message;

/** What somebody is told who presses a button that carries a line, as one would type it. */
@FunctionalInterface
public interface LineAnswer {

    /** @param line what would follow {@code /lead}; whoever pressed may have changed it */
    Message answer(Asker asker, String line);
}
