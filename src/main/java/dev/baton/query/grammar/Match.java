package dev.baton.query.grammar;

import java.util.List;
import java.util.Optional;

/** So many words from some place on, and what they say together. */
record Match(int length, Meaning meaning) {

    /** Something that finds what the words from some place on say. */
    @FunctionalInterface
    interface Finder {
        Optional<Match> at(List<Token> tokens, int at);
    }

    /** How many tokens from there on consist of exactly these words; 0 where they do not. */
    static int covered(List<Token> tokens, int at, List<String> words) {
        int matched = 0;
        int next = at;
        while (matched < words.size() && next < tokens.size()) {
            List<String> parts = tokens.get(next).words();
            int until = matched + parts.size();
            if (until > words.size() || !words.subList(matched, until).equals(parts)) {
                return 0;
            }
            matched = until;
            next++;
        }
        return matched == words.size() ? next - at : 0;
    }
}
