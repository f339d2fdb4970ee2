package dev.baton.query.grammar;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "Status of Northwind Trading": what is left of such a line is the name of a company. */
final class Companies {

    private static final List<List<String>> LEADS_IN = Stream.of(
                    "status of",
                    "status for",
                    "status",
                    "the status of",
                    "what is the status of",
                    "what is the status for",
                    "what happened to",
                    "what happened with",
                    "what has happened to",
                    "what became of",
                    "where is",
                    "where are",
                    "where are we with",
                    "who has",
                    "who owns",
                    "who is working on",
                    "who works on",
                    "who got",
                    "any news on",
                    "any news about",
                    "any news from",
                    "news on",
                    "update on",
                    "any update on",
                    "how is",
                    "what about",
                    "tell me about",
                    "what is going on with",
                    "what is up with",
                    "how are we doing with",
                    "how is it going with")
            .map(words -> List.of(words.split(" ", -1)))
            .sorted(Comparator.comparingInt((List<String> words) -> words.size())
                    .reversed())
            .toList();

    private static final Set<String> AT_THE_END = Set.of("doing", "now", "going", "please", "today");
    /** Kinds of words that a company's name may have in it. */
    private static final Set<Kind> WITHIN = EnumSet.of(Kind.FILLER, Kind.AND);

    private static final int MOST_WORDS = 5;

    private Companies() {}

    /** The name; empty where the line is no such question, or speaks of several leads. */
    static Optional<List<String>> named(List<Token> tokens, Vocabulary vocabulary) {
        return LEADS_IN.stream()
                .map(words -> Match.covered(tokens, 0, words))
                .filter(length -> length > 0)
                .findFirst()
                .map(length -> tokens.subList(length, end(tokens)))
                .filter(name -> !name.isEmpty() && name.size() <= MOST_WORDS && isOne(name, vocabulary))
                .map(name -> name.stream().map(Companies::bare).toList());
    }

    private static int end(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return AT_THE_END.contains(last.plain()) ? tokens.size() - 1 : tokens.size();
    }

    /** Nothing in it may be something that a question can be asked by. */
    private static boolean isOne(List<Token> name, Vocabulary vocabulary) {
        for (int at = 0; at < name.size(); at++) {
            Optional<Match> known = vocabulary.at(name, at);
            if (known.isPresent() && !WITHIN.contains(known.get().meaning().kind())) {
                return false;
            }
            if (Set.of("lead", "leads", "ones", "people").contains(name.get(at).plain())) {
                return false;
            }
        }
        return name.stream().anyMatch(token -> !vocabulary.says(token.plain(), Kind.FILLER));
    }

    private static String bare(Token token) {
        return token.typed().replaceFirst("[?!.,;:]+$", "");
    }
}
