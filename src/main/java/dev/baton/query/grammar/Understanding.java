package dev.baton.query.grammar;

import dev.baton.query.Question;
import java.util.List;

/** What became of somebody's words. Nothing in here is escaped. */
public sealed interface Understanding {

    /**
     * A question, with every word of it placed.
     *
     * @param told  the leads that it asks for, such as {@code leads of campaign webinar-may, handed off last week (9–15 Nov)}
     * @param typed the same question as it is typed after {@code /lead}
     * @param notes sentences on words that could be read in another way
     */
    record Asked(Question question, String told, String typed, List<String> notes) implements Understanding {

        public Asked {
            notes = List.copyOf(notes);
        }
    }

    /** Something that is answered already by what can be typed after {@code /lead}: a verb, and its arguments. */
    record Typed(List<String> words) implements Understanding {

        public Typed {
            words = List.copyOf(words);
        }
    }

    /**
     * No question that can be answered.
     *
     * @param why  sentences on what is not answered; may be empty where there are words
     * @param over words that could not be placed, as they were written
     * @param near names of campaigns and sources that may have been meant, the nearest first
     * @param begun  whether the first word found its place as it was written
     * @param partly whether any word did
     */
    record NotUnderstood(List<String> why, List<String> over, List<String> near, boolean begun, boolean partly)
            implements Understanding {

        public NotUnderstood {
            why = List.copyOf(why);
            over = List.copyOf(over);
            near = List.copyOf(near);
        }
    }
}
