package dev.baton.query.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a line apart: contractions are spelt out, lists parted, and a filter's values are filters each. */
final class Tokens {

    private static final Pattern OPEN_QUOTE = Pattern.compile("^\\p{L}+:[\"“”„].*[^\"“”]$|^\\p{L}+:[\"“”„]$");
    private static final Pattern FILTER = Pattern.compile("^(\\p{L}+:)(?!//)(.+)$");
    private static final Pattern EQUALS = Pattern.compile("(?i)^(state|reason|campaign|source|territory|owner)=(?=.)");
    private static final Pattern LIST = Pattern.compile("(?<=\\p{L}|\\d),(?=[\\p{L}@])|(?<=\\p{L})/(?=\\p{L})");
    private static final Pattern CONTRACTED =
            Pattern.compile("(?i)(what|who|where|how|when|why|that|there|it)['’](s|re)|(\\p{L}+)['’](re|ve|ll|d|m)");
    private static final Pattern WITHOUT_MARK = Pattern.compile("(?i)(what|where|who|how)s");
    private static final Pattern NEGATED = Pattern.compile("(?i)(\\p{L}+)n['’]t");
    private static final Map<String, String> VERBS =
            Map.of("s", " is", "re", " are", "ve", " have", "ll", " will", "d", " would", "m", " am");

    private Tokens() {}

    /** Whether it is such a filter; no others are several words in one. */
    static boolean isFilter(String word) {
        return FILTER.matcher(word).matches();
    }

    static List<Token> of(List<String> typed) {
        return quoted(typed).stream()
                .flatMap(Tokens::parts)
                .map(Token::of)
                .filter(token -> !token.plain().isEmpty())
                .toList();
    }

    /** A quoted value of a filter may have come in several words. */
    private static List<String> quoted(List<String> typed) {
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : typed) {
            if (open.length() > 0) {
                open.append(' ').append(word);
            } else if (OPEN_QUOTE.matcher(word).matches()) {
                open.append(word);
                continue;
            }
            if (open.length() == 0) {
                whole.add(word);
            } else if (word.matches(".*[\"“”]$")) {
                whole.add(open.toString());
                open.setLength(0);
            }
        }
        if (open.length() > 0) {
            whole.addAll(Arrays.asList(open.toString().split(" ", -1)));
        }
        return whole;
    }

    private static Stream<String> parts(String word) {
        Matcher filter = FILTER.matcher(EQUALS.matcher(word).replaceFirst("$1:"));
        if (filter.matches()) {
            return Arrays.stream(filter.group(2).split(",", -1))
                    .filter(value -> !value.isBlank())
                    .map(value -> filter.group(1) + value);
        }
        return Arrays.stream(word.split("\\s+", -1))
                .flatMap(LIST::splitAsStream)
                .flatMap(piece -> Arrays.stream(spelt(piece).split(" ", -1)));
    }

    private static String spelt(String piece) {
        Matcher negated = NEGATED.matcher(piece.replaceFirst("[?!.,;:]+$", ""));
        if (negated.matches()) {
            return negated.group(1) + " not";
        }
        Matcher unmarked = WITHOUT_MARK.matcher(piece.replaceFirst("[?!.,;:]+$", ""));
        if (unmarked.matches()) {
            return unmarked.group(1) + " is";
        }
        Matcher contracted = CONTRACTED.matcher(piece.replaceFirst("[?!.,;:]+$", ""));
        if (!contracted.matches()) {
            return piece;
        }
        boolean asks = contracted.group(1) != null;
        String ending = contracted.group(asks ? 2 : 4).toLowerCase(java.util.Locale.ROOT);
        return contracted.group(asks ? 1 : 3) + VERBS.getOrDefault(ending, "");
    }
}
