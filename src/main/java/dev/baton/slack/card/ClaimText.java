package dev.baton.slack.card;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.Route;
import dev.baton.lead.WhatStands;
import dev.baton.phrase.Spans;
import dev.baton.sla.Course;
import dev.baton.watch.ClaimPromise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a claim took, beside what was promised. */
final class ClaimText {

    /** A promise longer than this may have a night in it, so the span from start to end would not be what was promised. */
    private static final Duration WITHIN_A_DAY = Duration.ofHours(6);

    private final Words words;

    ClaimText(Words words) {
        this.words = words;
    }

    /**
     * {@code claimed it, 2 min after it came in (promise 15 min) ✓}.
     *
     * @param before what had happened to the lead before the claim; a lead that came back from somebody is promised anew
     */
    String of(Lead lead, Event.Claimed event, List<Event> before) {
        Optional<Instant> again = ClaimPromise.openAgain(before);
        Instant since = again.orElse(event.handedOffAt());
        return "claimed it, " + Spans.words(Duration.between(since, event.at())) + " after it "
                + (again.isPresent() ? "was open again" : came(lead, event))
                + promise(event, since, again.isPresent() ? anew(event, before) : event.promisedBy());
    }

    private @Nullable Instant anew(Event.Claimed event, List<Event> before) {
        return WhatStands.of(before).stream()
                .filter(Event.HandedOff.class::isInstance)
                .map(Event.HandedOff.class::cast)
                .reduce((earlier, later) -> later)
                .map(place -> new Route(place.territory(), null, place.channel(), List.of()))
                .flatMap(route -> ClaimPromise.of(event, before, words.hours(route)))
                .map(Course::due)
                .orElse(null);
    }

    private static String came(Lead lead, Event.Claimed event) {
        return PromiseLine.handedOffAtOnce(lead, event.handedOffAt()) ? "came in" : "was handed off";
    }

    private static String promise(Event.Claimed event, Instant since, @Nullable Instant due) {
        if (due == null) {
            return "";
        }
        Duration promised = Duration.between(since, due);
        String promise = promised.compareTo(WITHIN_A_DAY) < 0
                ? "promise " + Spans.words(promised)
                : Mrkdwn.near("promised by", due, event.at());
        return " (" + promise + ") " + (event.at().isAfter(due) ? "✗ late" : "✓");
    }
}
