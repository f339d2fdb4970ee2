package dev.baton.voice;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rep heard from a lead.
 *
 * @param text     as they typed it, on one line; with at least one letter or digit
 * @param campaign through which the lead came in, as it is written there; null for none
 */
public record Saying(
        Kind kind,
        LeadNumber lead,
        UserId rep,
        Instant at,
        String text,
        @Nullable String campaign) {

    /** More lines than this are one thing that takes many lines to say. */
    private static final int MOST_LINES = 10;

    /** What it is; the code is what the database holds. */
    public enum Kind {
        /** The lead asked it. */
        QUESTION,
        /** It was not there when it was needed. */
        MATERIAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of what is typed with a touch; null for what nobody heard. */
        public static @Nullable Kind of(Typed.Kind typed) {
            return switch (typed) {
                case ASKED -> QUESTION;
                case MISSING -> MATERIAL;
                case NOTE, REASON, COMPETITOR, LINK -> null;
            };
        }
    }

    /** The things in what was typed, one a line. */
    public static List<String> lines(String typed) {
        List<String> lines =
                typed.lines().map(Saying::line).filter(Saying::says).toList();
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(line(typed)).stream().filter(Saying::says).toList();
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static boolean says(String line) {
        return !SameWords.of(line).isEmpty();
    }
}
