package dev.baton.digest;

import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.Pursuit;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Leads that are only remembered. */
public record MemorySource(List<History> leads) implements DigestSource {

    @Override
    public List<History> histories(Occasion occasion, Instant from, Instant until) {
        Predicate<Instant> isThen = at -> !at.isBefore(from) && at.isBefore(until);
        return leads.stream()
                .filter(lead -> occasion == Occasion.HANDED_OFF
                        ? lead.handOffs().stream().anyMatch(row -> isThen.test(row.committedAt()))
                        : lead.events().stream().anyMatch(event -> happened(occasion, event, isThen)))
                .toList();
    }

    private static boolean happened(Occasion occasion, Event event, Predicate<Instant> isThen) {
        return switch (occasion) {
            case HELD -> event instanceof Event.Held && isThen.test(event.at());
            case LOST -> event instanceof Pursuit.Lost && isThen.test(event.at());
            case DUE_AGAIN -> event instanceof Event.Recycled recycled && isThen.test(recycled.until());
            case RULED -> event instanceof Dispute dispute && DisputeCase.ends(dispute) && isThen.test(event.at());
            case HANDED_OFF -> throw new AssertionError("asked of the rows");
        };
    }
}
