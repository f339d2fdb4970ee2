package dev.baton.query.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line from left to right, the longest known run of words first.
 *
 * @param placed in their order
 * @param over   what could not be placed
 * @param notes  how misspelt words were read
 */
record Scan(List<Meaning> placed, List<Token> over, List<String> notes) {

    private static final int CORRECTED = 6;

    static Scan of(List<Token> tokens, Vocabulary vocabulary) {
        Scan scan = once(tokens, vocabulary);
        if (scan.over().isEmpty()) {
            return scan;
        }
        Set<String> words = vocabulary.words();
        List<Token> corrected = new ArrayList<>(tokens);
        List<String> notes = new ArrayList<>();
        for (Token token :
                scan.over().subList(0, Math.min(CORRECTED, scan.over().size()))) {
            Set<String> others = tokens.stream().map(Token::plain).collect(Collectors.toSet());
            Optional<String> slip = Slips.meant(token.plain(), others);
            slip.or(() -> meant(token, words, vocabulary)).ifPresent(word -> {
                corrected.replaceAll(each -> each.equals(token) ? token.corrected(word) : each);
                if (slip.isPresent() || !vocabulary.says(word, Kind.FILLER)) {
                    notes.add("“" + token.plain() + "” is read as “" + word + "”.");
                }
            });
        }
        Scan better = once(corrected, vocabulary);
        return better.over().size() < scan.over().size() ? new Scan(better.placed(), better.over(), notes) : scan;
    }

    /** Empty where nothing is near, or words that say different things are. */
    private static Optional<String> meant(Token token, Set<String> words, Vocabulary vocabulary) {
        if (!token.words().stream().allMatch(word -> word.codePoints().allMatch(Character::isLetterOrDigit))) {
            return Optional.empty();
        }
        List<String> near = Spelling.nearest(String.join("-", token.words()), words);
        boolean sameThing = near.size() == 1
                || (near.stream().map(vocabulary::alone).distinct().count() == 1
                        && vocabulary.alone(near.get(0)).isPresent());
        return sameThing ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Scan once(List<Token> tokens, Vocabulary vocabulary) {
        List<Meaning> placed = new ArrayList<>();
        List<Token> over = new ArrayList<>();
        List<Token> marks = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<Match> match = vocabulary.at(tokens, at);
            if (match.isPresent()) {
                placed.add(match.get().meaning());
                marks.add(tokens.get(at));
                at += match.get().length();
            } else {
                if (!tokens.get(at).saysNothing()) {
                    over.add(tokens.get(at));
                }
                at++;
            }
        }
        for (int at = 0; at < placed.size() && over.isEmpty(); at++) {
            if (placed.get(at).kind() == Kind.MARK && !besides(placed, at)) {
                over.add(marks.get(at));
            }
        }
        return new Scan(placed, over, List.of());
    }

    /** Whether what stands next to a word such as "campaign" is a campaign. */
    private static boolean besides(List<Meaning> placed, int at) {
        Kind sort = placed.get(at).marks();
        return next(placed, at, 1) == sort || next(placed, at, -1) == sort;
    }

    private static Kind next(List<Meaning> placed, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < placed.size() && placed.get(next).kind() == Kind.FILLER) {
            next += step;
        }
        return next >= 0 && next < placed.size() ? placed.get(next).kind() : Kind.FILLER;
    }
}
