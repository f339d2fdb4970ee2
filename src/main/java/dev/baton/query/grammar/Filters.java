package dev.baton.query.grammar;

import dev.baton.lead.Reasons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed as {@code campaign:webinar-may}: nothing else can be meant by it. */
final class Filters implements Match.Finder {

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
    private final Reasons reasons;
    private final People people;

    Filters(Names names, Phrasebook phrases, Reasons reasons, People people) {
        this.names = names;
        this.phrases = phrases;
        this.reasons = reasons;
        this.people = people;
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        Matcher filter = FILTER.matcher(tokens.get(at).plain());
        if (!filter.matches() || !KINDS.containsKey(filter.group(1))) {
            return Optional.empty();
        }
        Kind kind = KINDS.getOrDefault(filter.group(1), Kind.FILLER);
        String typed = tokens.get(at).typed();
        String value = typed.substring(typed.indexOf(':') + 1).replaceAll("^[\"“”„]+|[\"“”]+$", "");
        return meaning(kind, value).map(meaning -> new Match(1, meaning));
    }

    private Optional<Meaning> meaning(Kind kind, String value) {
        Token token = Token.of(value);
        return switch (kind) {
            case CAMPAIGN, SOURCE -> names.called(value, kind);
            case OWNER -> people.called(token);
            case REASON ->
                reasons.find(token.plain())
                        .map(reason ->
                                Meaning.of(Kind.REASON, draft -> draft.reasons().put(reason.key(), reason.label())))
                        .or(() -> phrases.exactly(token.words(), kind));
            default -> phrases.exactly(token.words(), kind);
        };
    }
}
