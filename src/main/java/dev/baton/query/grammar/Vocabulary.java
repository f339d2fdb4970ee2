package dev.baton.query.grammar;

import dev.baton.lead.UserId;
import dev.baton.routing.Territory;
import dev.baton.team.Member;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that one asker can say at one moment. */
final class Vocabulary implements Match.Finder {

    private static final String TIME =
            "yesterday, january, february, march, april, august, september, october, november,"
                    + " december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, quarter, month, between, since, until";

    private final UserId asker;
    private final List<Match.Finder> finders;
    private final Phrasebook phrases = new Phrasebook();
    private final Names names;
    private final People people;

    Vocabulary(Known known, UserId asker, Instant now) {
        this.asker = asker;
        people = new People(known, asker);
        names = new Names(known.catalogue());
        people.addTo(phrases);
        Beyond.addTo(phrases);
        StateWords.addTo(phrases);
        ReasonWords.addTo(phrases, known.reasons());
        known.territories().forEach(this::add);
        SmallWords.addTo(phrases);
        // Of runs of the same length the finder that stands first is believed.
        finders = List.of(
                new Filters(names, phrases, known, people),
                names::plainly,
                phrases,
                new Times(known.team().member(asker).map(Member::zone).orElse(ZoneOffset.UTC), now),
                people,
                names::whole,
                names::part,
                Vocabulary::number);
    }

    UserId asker() {
        return asker;
    }

    private void add(Territory territory) {
        Meaning meaning = Filters.of(territory);
        phrases.add(meaning, territory.key().replace(',', ' '))
                .add(meaning, territory.name().replace(',', ' '))
                .add(meaning, territory.channel().replace(',', ' '));
    }

    /** "My 100 leads" are all of them. */
    private static Optional<Match> number(List<Token> tokens, int at) {
        boolean ofLeads = at + 1 < tokens.size() && tokens.get(at + 1).plain().equals("leads");
        String number = tokens.get(at).plain();
        return ofLeads && number.matches("\\d{1,6}")
                ? Optional.of(new Match(
                        2,
                        Meaning.of(
                                Kind.FILLER,
                                draft -> draft.notes()
                                        .add("The number " + number + " narrows nothing: these are all there are."))))
                : Optional.empty();
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        // Streams keep the order of what is equal, so the first of the longest is taken.
        return finders.stream()
                .flatMap(finder -> finder.at(tokens, at).stream())
                .sorted(Comparator.comparingInt(Match::length).reversed())
                .findFirst();
    }

    /** Whether a word alone says something. */
    boolean says(String word, Kind kind) {
        return alone(word).filter(meaning -> meaning.kind() == kind).isPresent();
    }

    /** What a word alone says. */
    Optional<Meaning> alone(String word) {
        return at(List.of(Token.of(word)), 0).map(Match::meaning);
    }

    /** What a misspelt word may have been. */
    Set<String> words() {
        Set<String> words = new HashSet<>(phrases.words());
        words.addAll(names.words());
        words.addAll(people.words());
        words.addAll(List.of(TIME.split(", ", -1)));
        return words;
    }
}
