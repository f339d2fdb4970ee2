package dev.baton.query;

import dev.baton.lead.UserId;
import java.time.Instant;

/** Who took which answer out of Slack as a file. */
public interface Exports {

    /**
     * To be kept before the file is given out.
     *
     * @param question the line that asks it
     * @param leads    how many are in the file
     */
    void note(Instant at, UserId person, String question, long leads);
}
