package dev.baton.slack.modal;

import dev.baton.slack.card.Message;
import java.util.Map;

/** What became of a form that somebody sent. */
public sealed interface Submitted {

    /** It is done: the modal closes, and this is told in private. */
    record Done(Message told) implements Submitted {}

    /**
     * Nothing was done: the modal stays with everything that was typed.
     *
     * @param byInput plain sentences by the block id of the input that they stand under
     */
    record Errors(Map<String, String> byInput) implements Submitted {

        public Errors {
            byInput = Map.copyOf(byInput);
        }
    }

    /**
     * The modal shows something else, to be filled in or sent again.
     *
     * @param number of the sheet from now on
     */
    record Next(long number, Shown.Screen screen) implements Submitted {}

    /** Nothing was done, and no single input is to blame: the modal stays, and this stands under its first input. */
    record Refused(Message why) implements Submitted {}
}
