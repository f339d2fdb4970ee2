package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.query.RepWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody did, from the history, and what that comes to. */
final class Deeds {

    private Deeds() {}

    /**
     * @param place     in the lead's history, from 1
     * @param claimedAt when the lead was last claimed before; null where it never was
     */
    record Deed(
            String actor,
            long lead,
            int place,
            Event event,
            @Nullable Instant claimedAt) {}

    static Deed read(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        Event event = EventJson.read(
                row.getString("type"), Columns.instant(row, "at"), Actor.parse(actor), row.getString("data"));
        return new Deed(
                actor, row.getLong("lead"), row.getInt("sequence"), event, Columns.instantOrNull(row, "claimed_at"));
    }

    /** @param deeds of one person, those with the same lead in their order */
    static RepWeek summed(List<Deed> deeds) {
        List<Deed> stand = standing(deeds);
        return new RepWeek(
                stand.stream()
                        .filter(deed -> deed.event() instanceof Event.Claimed)
                        .count(),
                stand.stream()
                        .filter(deed -> deed.event() instanceof Event.Touched)
                        .count(),
                stand.stream()
                        .filter(deed -> deed.event() instanceof Event.TurnedDown)
                        .count(),
                median(stand.stream().map(Deeds::claimDelay)),
                median(stand.stream().map(Deeds::touchDelay)));
    }

    /** Without what was taken back. */
    private static List<Deed> standing(List<Deed> deeds) {
        Set<Place> undone = deeds.stream()
                .filter(deed -> deed.event() instanceof Aftermath.Undone)
                .flatMap(deed ->
                        ((Aftermath.Undone) deed.event()).events().stream().map(place -> new Place(deed.lead(), place)))
                .collect(Collectors.toSet());
        return deeds.stream()
                .filter(deed -> !undone.contains(new Place(deed.lead(), deed.place())))
                .toList();
    }

    private record Place(long lead, int inHistory) {}

    private static Optional<Duration> claimDelay(Deed deed) {
        return deed.event() instanceof Event.Claimed claimed
                ? Optional.of(between(claimed.handedOffAt(), claimed.at()))
                : Optional.empty();
    }

    private static Optional<Duration> touchDelay(Deed deed) {
        return deed.event() instanceof Event.Touched touched && touched.count() == 1
                ? Optional.ofNullable(deed.claimedAt()).map(claimed -> between(claimed, touched.doneAt()))
                : Optional.empty();
    }

    /** A touch of a lead that nobody had claims it, a moment after the call. */
    private static Duration between(Instant from, Instant to) {
        return from.isAfter(to) ? Duration.ZERO : Duration.between(from, to);
    }

    private static @Nullable Duration median(Stream<Optional<Duration>> delays) {
        return RepWeek.median(delays.flatMap(Optional::stream).toList()).orElse(null);
    }
}
