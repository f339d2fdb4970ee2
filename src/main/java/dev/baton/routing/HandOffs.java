package dev.baton.routing;

import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Promises;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where leads are handed off to, and what is promised there.
 *
 * @param fallbackHours the hours in which promises run for leads that no territory takes
 */
public record HandOffs(Routing routing, Promises promises, BusinessHours fallbackHours) {

    public BusinessHours hours(Route route) {
        return routing.hours(route, fallbackHours);
    }

    /** A hand-off, as for a lead's first time, with its promises from now on. */
    public HandOff to(Route route, Facts facts, Scorecard scorecard, Instant at) {
        BusinessHours hours = hours(route);
        boolean ready = scorecard.ready();
        Optional<Duration> claimIn = ready ? promises.claim(scorecard.tier()) : promises.claimUnready();
        Optional<Duration> touchIn = ready ? promises.touch(scorecard.tier()) : promises.touchUnready();
        return new HandOff(
                1,
                1,
                at,
                at,
                scorecard.tier(),
                scorecard.score(),
                scorecard.definitionVersion(),
                route,
                claimIn.map(time -> hours.add(at, time)).orElse(null),
                touchDue(facts.meetingAt(), at, touchIn.map(time -> hours.add(at, time))));
    }

    /** Where a form booked a meeting, the touch promise is that meeting, in whatever tier the lead is. */
    private static @Nullable Instant touchDue(@Nullable Instant meeting, Instant at, Optional<Instant> promised) {
        return meeting != null && meeting.isAfter(at) ? meeting : promised.orElse(null);
    }
}
