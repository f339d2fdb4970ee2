package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Event;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Judgement;
import dev.baton.lead.UserId;
import dev.baton.sla.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead that somebody turns down, and all that is said about it.
 *
 * @param history of the lead, read after it
 * @param hours   in which it is worked
 * @param campaignOwner who owns the campaign that it came in through; null where nobody does
 */
record Turning(
        HandedOffLead lead,
        Judgement why,
        TurnDownRequest request,
        List<Event> history,
        BusinessHours hours,
        @Nullable UserId campaignOwner) {

    Instant now() {
        return why.at();
    }

    LocalDate today() {
        return now().atZone(hours.zone()).toLocalDate();
    }

    /** What was given for something that the reason needs, which was looked at before. */
    String required(Asked what) {
        return request.given(what).orElseThrow();
    }

    /** Empty where that is not a day. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
