package dev.baton.query.grammar;

import dev.baton.lead.Reason;
import dev.baton.routing.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is typed as {@code campaign:webinar-may}: nothing else can be meant by it. */
final class Filters implements Match.Finder {

    /** Turned down at some time, whatever became of it; the two words by themselves say how it stands now. */
    static final String TURNED_DOWN = "turned-down";

    /** The same for all reasons of a kind. */
    static final Map<String, Reason.Kind> EVER =
            Map.of("ever-rejected", Reason.Kind.REJECT, "ever-disqualified", Reason.Kind.DISQUALIFY);

    private static final int MOST_PARTS = 8;
    private static final Pattern FILTER = Pattern.compile("(\\p{L}+):(.+)");
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("campaign", Kind.CAMPAIGN),
            Map.entry("campaigns", Kind.CAMPAIGN),
            Map.entry("source", Kind.SOURCE),
            Map.entry("sources", Kind.SOURCE),
            Map.entry("territory", Kind.TERRITORY),
            Map.entry("region", Kind.TERRITORY),
            Map.entry("reason", Kind.REASON),
            Map.entry("state", Kind.STATE),
            Map.entry("status", Kind.STATE),
            Map.entry("owner", Kind.OWNER),
            Map.entry("rep", Kind.OWNER));

    private final Names names;
    private final Phrasebook phrases;
    private final Known known;
    private final People people;

    Filters(Names names, Phrasebook phrases, Known known, People people) {
        this.names = names;
        this.phrases = phrases;
        this.known = known;
        this.people = people;
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        if (tokens.get(at).plain().equals(TURNED_DOWN)) {
            return Optional.of(new Match(1, Meaning.of(Kind.REASON, Draft::turnedDown)));
        }
        Reason.Kind ever = EVER.get(tokens.get(at).plain());
        if (ever != null) {
            return Optional.of(new Match(1, Meaning.of(Kind.REASON, draft -> draft.ever(ever, known.reasons()))));
        }
        return Optional.ofNullable(KINDS.get(key(tokens.get(at))))
                .flatMap(kind -> nameWithCommas(tokens, at, kind)
                        .or(() -> meaning(kind, value(tokens.get(at))).map(meaning -> new Match(1, meaning))));
    }

    /** What was taken apart at its commas, although it is one name. */
    private Optional<Match> nameWithCommas(List<Token> tokens, int at, Kind kind) {
        if (kind != Kind.CAMPAIGN && kind != Kind.SOURCE) {
            return Optional.empty();
        }
        String key = key(tokens.get(at));
        List<String> values = tokens.stream()
                .skip(at)
                .limit(MOST_PARTS)
                .takeWhile(token -> key(token).equals(key))
                .map(Filters::value)
                .toList();
        return Stream.iterate(values.size(), length -> length > 1, length -> length - 1)
                .flatMap(length -> names
                        .exactly(String.join(",", values.subList(0, length)), kind)
                        .map(meaning -> new Match(length, meaning))
                        .stream())
                .findFirst();
    }

    /** Such as {@code campaign}; empty for what is no filter. */
    private static String key(Token token) {
        Matcher filter = FILTER.matcher(token.plain());
        return filter.matches() ? filter.group(1) : "";
    }

    private static String value(Token token) {
        String typed = token.typed();
        return typed.substring(typed.indexOf(':') + 1).replaceAll("^[\"“”„]+|[\"“”]+$", "");
    }

    private Optional<Meaning> meaning(Kind kind, String value) {
        Token token = Token.of(value);
        return switch (kind) {
            case CAMPAIGN, SOURCE -> names.called(value, kind);
            case OWNER -> people.called(token);
            case REASON ->
                known.reasons()
                        .find(token.plain())
                        .map(reason ->
                                Meaning.of(Kind.REASON, draft -> draft.reasons().put(reason.key(), reason.label())))
                        .or(() -> phrases.exactly(token.words(), kind));
            case TERRITORY -> territory(token.words());
            default -> phrases.exactly(token.words(), kind);
        };
    }

    /** Whatever else its name says by itself. */
    private Optional<Meaning> territory(List<String> words) {
        return known.territories().stream()
                .filter(territory -> Stream.of(territory.key(), territory.name(), territory.channel())
                        .anyMatch(name -> Token.of(name).words().equals(words)))
                .findFirst()
                .map(Filters::of);
    }

    static Meaning of(Territory territory) {
        return Meaning.of(Kind.TERRITORY, draft -> draft.territories().put(territory.key(), territory.name()));
    }
}
