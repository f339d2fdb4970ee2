package dev.baton.query.grammar;

import dev.baton.query.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds campaigns and sources by name: the whole of it, in any case and with any marks between its words, or some words of
 * it. A campaign comes before a source that is called the same, unless {@code source} stands beside it.
 */
final class Names {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PART = 3;
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    private final List<Name> campaigns;
    private final List<Name> sources;

    /**
     * @param spelt in small letters, without quotes
     * @param words in small letters
     */
    private record Name(String name, String spelt, List<String> words) {

        static List<Name> all(Set<String> names) {
            return names.stream()
                    .map(name -> new Name(name, Names.spelt(name), Token.wordsOf(name.toLowerCase(Locale.ROOT))))
                    .toList();
        }

        boolean has(List<String> asked) {
            return asked.stream().allMatch(part -> words.stream().anyMatch(word -> same(word, part)));
        }

        private static boolean same(String word, String part) {
            return word.equals(part) || word.equals(part + "s") || part.equals(word + "s");
        }
    }

    Names(Catalogue catalogue) {
        this.campaigns = Name.all(catalogue.campaigns());
        this.sources = Name.all(catalogue.sources());
    }

    /** Names that nobody types by chance: of several words, or with "campaign" or "source" beside them. */
    Optional<Match> plainly(List<Token> tokens, int at) {
        boolean before = at > 0 && mark(tokens.get(at - 1)) != null;
        boolean marked = before || (at + 1 < tokens.size() && mark(tokens.get(at + 1)) != null);
        return longest(tokens, at, words -> marked || words.size() > 1, true);
    }

    Optional<Match> whole(List<Token> tokens, int at) {
        return longest(tokens, at, words -> true, true);
    }

    Optional<Match> part(List<Token> tokens, int at) {
        return longest(
                tokens,
                at,
                words -> words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isLetter))
                        && words.stream().allMatch(word -> word.length() >= SHORTEST_PART || isNumber(word)),
                false);
    }

    /** As the value of a filter. */
    Optional<Meaning> called(String value, Kind kind) {
        List<String> words = Token.of(value).words();
        return exactly(value, kind)
                .or(() -> meaning(words, value, kind, true))
                .or(() -> meaning(words, value, kind, false));
    }

    /** All that are spelt so, in any case and in whatever quotes; another with the same words is not meant. */
    Optional<Meaning> exactly(String value, Kind kind) {
        String spelt = spelt(value);
        List<String> found = named(
                kind == Kind.CAMPAIGN ? campaigns : sources,
                name -> name.spelt().equals(spelt));
        return found.isEmpty() ? Optional.empty() : Optional.of(meaning(kind, found));
    }

    static String spelt(String name) {
        return unquoted(name.toLowerCase(Locale.ROOT)).replaceAll("\\s+", " ");
    }

    /** Names may have quotes of their own, which nobody can type. */
    static String unquoted(String name) {
        return QUOTES.matcher(name).replaceAll("").strip();
    }

    private static Meaning meaning(Kind kind, List<String> names) {
        return Meaning.of(kind, draft -> (kind == Kind.CAMPAIGN ? draft.campaigns() : draft.sources()).addAll(names));
    }

    /** Every name as one word, and every word of a name. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        Stream.concat(campaigns.stream(), sources.stream()).forEach(name -> {
            words.addAll(name.words());
            words.add(String.join("-", name.words()));
        });
        return words;
    }

    private Optional<Match> longest(List<Token> tokens, int at, Predicate<List<String>> fits, boolean whole) {
        for (int until = Math.min(tokens.size(), at + MOST_WORDS); until > at; until--) {
            List<Token> some = tokens.subList(at, until);
            List<String> words =
                    some.stream().flatMap(token -> token.words().stream()).toList();
            String typed = String.join(" ", some.stream().map(Token::plain).toList());
            if (fits.test(words)) {
                Optional<Meaning> found = meaning(words, typed, marked(tokens, at, until), whole);
                if (found.isPresent()) {
                    return Optional.of(new Match(until - at, found.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the word before or behind says that it is; null where none does. */
    private static @Nullable Kind marked(List<Token> tokens, int at, int until) {
        Kind behind = until < tokens.size() ? mark(tokens.get(until)) : null;
        return behind == null && at > 0 ? mark(tokens.get(at - 1)) : behind;
    }

    private static @Nullable Kind mark(Token token) {
        return switch (token.plain()) {
            case "campaign", "campaigns" -> Kind.CAMPAIGN;
            case "source", "sources" -> Kind.SOURCE;
            default -> null;
        };
    }

    private Optional<Meaning> meaning(List<String> words, String typed, @Nullable Kind kind, boolean whole) {
        Predicate<Name> called = whole ? name -> name.words().equals(words) : name -> name.has(words);
        if (whole
                && kind == null
                && words.size() == 1
                && !isCampaign(words)
                && !named(campaigns, name -> name.has(words)).isEmpty()) {
            // One word of a campaign's name is more often meant than the source that is called so.
            return Optional.empty();
        }
        List<String> found = kind == Kind.SOURCE ? List.of() : named(campaigns, called);
        List<String> others = kind == Kind.CAMPAIGN ? List.of() : named(sources, called);
        if (!found.isEmpty()) {
            String note = "“" + typed + "” is read as " + (whole ? "the campaign" : "every campaign with that word")
                    + "; “source:" + typed + "” asks for the source.";
            return Optional.of(Meaning.of(Kind.CAMPAIGN, draft -> {
                draft.campaigns().addAll(found);
                draft.notes().addAll(others.isEmpty() ? List.of() : List.of(note));
            }));
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(meaning(Kind.SOURCE, others));
    }

    private boolean isCampaign(List<String> words) {
        return campaigns.stream().anyMatch(name -> name.words().equals(words));
    }

    private static List<String> named(List<Name> names, Predicate<Name> called) {
        return names.stream().filter(called).map(Name::name).sorted().toList();
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(Character::isDigit);
    }
}
