package dev.baton.query.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases and what they say; what was put in first counts. */
final class Phrasebook implements Match.Finder {

    private final Map<List<String>, Meaning> meanings = new HashMap<>();
    private final Map<String, Set<List<String>>> byFirstWord = new HashMap<>();

    /** @param phrases with commas between them */
    Phrasebook add(Meaning meaning, String phrases) {
        for (String phrase : phrases.strip().split("\\s*,\\s*", -1)) {
            List<String> words = new ArrayList<>();
            for (String word : phrase.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                words.addAll(Token.wordsOf(word));
            }
            put(words, meaning);
        }
        return this;
    }

    private void put(List<String> words, Meaning meaning) {
        if (!words.get(0).isEmpty() && meanings.putIfAbsent(List.copyOf(words), meaning) == null) {
            byFirstWord.computeIfAbsent(words.get(0), first -> new HashSet<>()).add(List.copyOf(words));
        }
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        Match longest = null;
        String first = tokens.get(at).words().get(0);
        for (List<String> phrase : byFirstWord.getOrDefault(first, Set.of())) {
            int length = Match.covered(tokens, at, phrase);
            Meaning meaning = meanings.get(phrase);
            if (meaning != null && length > (longest == null ? 0 : longest.length())) {
                longest = new Match(length, meaning);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** What exactly these words say, where it is of that kind. */
    Optional<Meaning> exactly(List<String> words, Kind kind) {
        return Optional.ofNullable(meanings.get(words)).filter(meaning -> meaning.kind() == kind);
    }

    Set<String> words() {
        Set<String> words = new HashSet<>();
        meanings.keySet().forEach(words::addAll);
        return words;
    }
}
