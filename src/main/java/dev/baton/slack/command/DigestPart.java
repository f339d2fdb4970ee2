package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;

/** One thing that can be asked of {@code /lead digest}. */
interface DigestPart {

    /** The word behind {@code digest} that it is asked by, lower case. */
    String word();

    /**
     * @param rest what follows that word, as {@link Verb#answer} has it
     * @throws UsageProblem if it is not what can be asked
     */
    Message answer(Asker asker, List<String> rest);
}
