package dev.baton.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the name of whom a text is about: where it says so, beside their address, in the address, or after a cue. */
final class NameInText {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,39}";
    private static final String PARTICLE = "(?:van|von|de|der|den|da|di|del|della|dos|du|la|le|bin|al|el|zu|ter)";
    private static final String NAME = WORD + "(?:[ \\t]+(?:" + PARTICLE + "[ \\t]+){0,2}" + WORD + "){0,3}";

    private static final Pattern LABELLED =
            label("(?:full[ \\t]+name|name|contact|contact[ \\t]+name|contact[ \\t]+person|lead)");
    private static final Pattern FIRST = label("(?:first|given)[ \\t_-]*name");
    private static final Pattern LAST = label("(?:last|family)[ \\t_-]*name|surname");
    private static final Pattern AT_THE_END = Pattern.compile("(?<![\\p{L}\\p{N}])" + NAME + "$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:(<\\[|/–—-]+$");
    private static final Pattern WHOLE_LINE = Pattern.compile("^[ \\t]*(" + NAME + ")[ \\t]*,?$", Pattern.MULTILINE);
    private static final Pattern CUE = Pattern.compile("(?<!\\p{L})(?:[Mm]et|[Ww]ith|[Ff]rom|[Cc]all(?:ed)?|[Aa]sk for|"
            + "[Tt]alked to|[Ss]poke to|[Rr]each|[Pp]ing|[Cc]ontact|[Ii]s|[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\\.?[ \\t]+(" + NAME
            + ")");
    private static final Pattern IN_ADDRESS = Pattern.compile("(\\p{L}{2,40})[._-](\\p{L}{2,40})");

    /** What begins a line or a greeting and is nobody's name. */
    private static final Set<String> NO_NAMES = Set.of(
            "a",
            "an",
            "and",
            "ask",
            "best",
            "call",
            "cc",
            "cheers",
            "contact",
            "dear",
            "email",
            "e-mail",
            "for",
            "from",
            "fw",
            "fwd",
            "greetings",
            "hello",
            "hey",
            "hi",
            "i",
            "kind",
            "lead",
            "mail",
            "meet",
            "met",
            "mr",
            "mrs",
            "ms",
            "dr",
            "name",
            "new",
            "our",
            "phone",
            "ping",
            "please",
            "prospect",
            "re",
            "reach",
            "regards",
            "sincerely",
            "spoke",
            "talk",
            "tel",
            "thanks",
            "the",
            "this",
            "to",
            "warm",
            "with",
            "write",
            "yours");

    /** Addresses of nobody in particular. */
    private static final Set<String> ROLES = Set.of(
            "accounts",
            "admin",
            "contact",
            "do",
            "hello",
            "info",
            "mail",
            "marketing",
            "no",
            "noreply",
            "office",
            "reply",
            "sales",
            "support",
            "team");

    /** @param last null where there is but one */
    record Name(@Nullable String first, @Nullable String last) {}

    /**
     * @param email   as it stands in the text; null where there is none
     * @param address finds all addresses
     */
    Optional<Name> in(String text, @Nullable String email, Pattern address) {
        Optional<Name> told = apart(text).or(() -> labelled(text));
        if (email == null) {
            return told.or(() -> afterCue(text));
        }
        String local = email.substring(0, email.indexOf('@'));
        return Stream.<Supplier<Optional<Name>>>of(
                        () -> told,
                        () -> before(text, email),
                        () -> inAddress(text, local),
                        () -> soundingLike(address.matcher(text).replaceAll(" "), local),
                        () -> afterCue(text),
                        () -> onALine(text))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Name> apart(String text) {
        Matcher first = FIRST.matcher(text);
        Matcher last = LAST.matcher(text);
        String given = first.find() ? first.group(1).strip() : null;
        String family = last.find() ? last.group(1).strip() : null;
        return given == null && family == null ? Optional.empty() : Optional.of(new Name(given, family));
    }

    private static Optional<Name> labelled(String text) {
        Matcher label = LABELLED.matcher(text);
        while (label.find()) {
            Matcher name = Pattern.compile("^" + NAME).matcher(label.group(1));
            if (name.find()) {
                return split(name.group());
            }
        }
        return Optional.empty();
    }

    private static Optional<Name> before(String text, String email) {
        String line = text.substring(0, text.indexOf(email));
        String left =
                SEPARATORS.matcher(line.substring(line.lastIndexOf('\n') + 1)).replaceAll("");
        Matcher name = AT_THE_END.matcher(left);
        return name.find() ? split(name.group()) : Optional.empty();
    }

    /** {@code jo.harbour} is Jo Harbour; as the text writes it, where it does. */
    private static Optional<Name> inAddress(String text, String local) {
        Matcher both = IN_ADDRESS.matcher(local);
        if (!both.matches() || ROLES.contains(both.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Matcher written = Pattern.compile(
                        "(?<!\\p{L})(" + both.group(1) + ")[ \\t]+(" + both.group(2) + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return written.find()
                ? Optional.of(new Name(capitalised(written.group(1)), capitalised(written.group(2))))
                : Optional.of(new Name(capitalised(both.group(1)), capitalised(both.group(2))));
    }

    private static Optional<Name> soundingLike(String text, String local) {
        String address = local.toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + NAME)
                .matcher(text)
                .results()
                .flatMap(found -> split(found.group()).stream())
                .filter(name -> name.first() != null
                        && name.last() != null
                        && (sounds(address, name.first()) || sounds(address, name.last())))
                .findFirst();
    }

    private static boolean sounds(String address, String word) {
        return word.length() > 2 && address.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Name> afterCue(String text) {
        return CUE.matcher(text)
                .results()
                .flatMap(found -> split(found.group(1)).stream())
                .findFirst();
    }

    private static Optional<Name> onALine(String text) {
        return WHOLE_LINE
                .matcher(text)
                .results()
                .flatMap(found -> split(found.group(1)).stream())
                .filter(name -> name.last() != null)
                .findFirst();
    }

    private static Optional<Name> split(String written) {
        List<String> words = Arrays.stream(written.strip().split("[ \\t]+"))
                .map(word -> word.replaceAll("[.'’-]+$", ""))
                .dropWhile(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
                .takeWhile(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = String.join(" ", words.subList(1, words.size()));
        return Optional.of(new Name(words.get(0), last.isEmpty() ? null : last));
    }

    /** Each word with a capital letter; a word that has one keeps its spelling. */
    static String capitalised(String words) {
        return Arrays.stream(words.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static Pattern label(String label) {
        return Pattern.compile(
                "^[ \\t]*(?:" + label + ")[ \\t]*[:=][ \\t]*(\\S[^\\n]{0,98})",
                Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
