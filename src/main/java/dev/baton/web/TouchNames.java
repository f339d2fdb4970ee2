package dev.baton.web;

import dev.baton.intake.ReportedTouch;
import dev.baton.intake.RequestName;
import dev.baton.intake.Sha256;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** By what a touch is known when it is sent again: the request by its key, for a day, and the call by its id, for ever. */
final class TouchNames {

    private final @Nullable RequestName request;
    private final @Nullable RequestName call;

    TouchNames(TouchRequest sent, ReportedTouch touch, LeadNumber lead) {
        this.request = sent.name();
        this.call = touch.externalId() == null
                ? null
                : new RequestName(
                        "call:" + Sha256.of(sent.sender().name() + "\n" + touch.externalId()),
                        Long.toString(lead.value()));
    }

    List<Once> of(Function<List<Lead>, LeadAnswer> tell) {
        List<Once> onces = new ArrayList<>();
        for (RequestName name : new RequestName[] {request, call}) {
            if (name != null) {
                onces.add(new Once(
                        name.key(), name.asked(), leads -> tell.apply(leads).kept()));
            }
        }
        return onces;
    }

    /** What it was told the first time, unless that was about something else. */
    LeadAnswer again(LeadBook.Repeated earlier) throws RequestRefused {
        boolean byCall = call != null && call.key().equals(earlier.key());
        RequestName name = byCall ? call : request;
        if (name != null && name.asked().equals(earlier.asked())) {
            return LeadAnswer.replayed(earlier.answer());
        }
        throw new RequestRefused(
                HttpStatus.CONFLICT_409,
                byCall
                        ? "The call with this external_id was logged on #" + earlier.asked()
                                + ". Nothing was added; give every call an id of its own."
                        : "Another body was sent with this " + IdempotencyKey.HEADER
                                + " within the last day. Nothing was added; give every touch a key of its own.");
    }
}
