package dev.baton.slack.command;

import dev.baton.slack.card.Message;

/** What somebody gets who wants to show an answer to others, or to keep it. */
public sealed interface Kept {

    /** To be posted where they asked. */
    record Shared(Message message) implements Kept {}

    /**
     * To be sent to them.
     *
     * @param text of the file
     * @param told what goes with it
     */
    record File(String name, String text, String told) implements Kept {}

    /** Nothing, and this says why. */
    record Refused(String sentence) implements Kept {}
}
