package dev.baton.slack.modal;

import java.util.Set;

/** A modal that is filled in and sent. */
public interface Form extends Modal {

    /**
     * Action ids of the inputs that change what the modal shows: at each choice there it is drawn anew. Their blocks need
     * {@code dispatch_action}, and nothing else in Baton has these ids.
     */
    Set<String> redrawnBy();

    /**
     * Does what was asked for and is on disk when this returns, or changes nothing and says why. The lead may have moved
     * on since the form was drawn, so what it stands for now is looked up here.
     */
    Submitted submit(Filled filled);
}
