package dev.baton.query.grammar;

import dev.baton.query.period.PeriodReader;
import dev.baton.query.period.PeriodReading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the longest run of words that speaks of time. */
final class Times implements Match.Finder {

    private final PeriodReader reader = new PeriodReader();
    private final ZoneId zone;
    private final Instant now;

    Times(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        for (int until = Math.min(tokens.size(), at + PeriodReader.MOST_WORDS); until > at; until--) {
            String text = tokens.subList(at, until).stream().map(Token::plain).collect(Collectors.joining(" "));
            Optional<PeriodReading> reading = reader.read(text, zone, now);
            if (reading.isPresent()) {
                return Optional.of(new Match(until - at, meaning(text, reading.get())));
            }
        }
        return Optional.empty();
    }

    private static Meaning meaning(String text, PeriodReading reading) {
        if (reading instanceof PeriodReading.Stretch stretch) {
            return Meaning.of(Kind.PERIOD, draft -> draft.period(text, stretch));
        }
        return Meaning.beyond(((PeriodReading.Refused) reading).sentence());
    }
}
