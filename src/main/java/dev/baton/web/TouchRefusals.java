package dev.baton.web;

import dev.baton.intake.FieldProblem;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Says to the sender of a touch why it was not logged. */
final class TouchRefusals {

    private final LeadBook book;
    private final LeadNumber lead;
    private final @Nullable String by;

    /** @param by as it was given; null for the owner */
    TouchRefusals(LeadBook book, LeadNumber lead, @Nullable String by) {
        this.book = book;
        this.lead = lead;
        this.by = by;
    }

    RequestRefused refuse(Refusal refusal, HttpServletResponse response) {
        if (refusal instanceof Refusal.NoSuchLead) {
            return new RequestRefused(HttpStatus.NOT_FOUND_404, "There is no lead " + lead + ". Nothing was logged.");
        }
        if (refusal instanceof Refusal.TeamUnknown) {
            return teamUnknown(response);
        }
        if (refusal instanceof Refusal.Contended) {
            response.setHeader("Retry-After", ApiServlet.RETRY_AFTER_SECONDS);
            return new RequestRefused(
                    HttpStatus.SERVICE_UNAVAILABLE_503,
                    lead
                            + " is being changed by many at once. Nothing was logged; send the request again in a few seconds.");
        }
        if (refusal instanceof Refusal.NobodyHasIt) {
            return field("by", "is missing; nobody owns " + lead + ", so say whose touch it was");
        }
        if (refusal instanceof Refusal.NotThen then) {
            return field("done_at", "is not between " + then.earliest() + " and now; give when it was done");
        }
        if (refusal instanceof Refusal.NoStepThen step) {
            return field("next.at", "is not between now and " + step.latest() + "; give a time that is still to come");
        }
        return new RequestRefused(HttpStatus.CONFLICT_409, conflict(refusal) + " Nothing was logged.");
    }

    private String conflict(Refusal refusal) {
        if (refusal instanceof Refusal.StillHeld) {
            return lead + " is held: it is not ready, and nobody works it.";
        }
        if (refusal instanceof Refusal.ClaimedByOther other) {
            return lead + " belongs to " + other.lead().owner() + ", and only its owner's touches are logged.";
        }
        if (refusal instanceof Refusal.OfferedToOther offered) {
            return lead + " is nobody's, and a touch claims it; until "
                    + offered.offer().until() + " only " + offered.offer().rep() + " may.";
        }
        if (refusal instanceof Refusal.NotOnRoster off) {
            return lead + " is nobody's, and a touch claims it; " + Objects.requireNonNullElse(by, "its owner")
                    + " is not on the roster " + Objects.requireNonNullElse(off.roster(), "of any territory")
                    + ", which may.";
        }
        String state = book.find(lead).map(Lead::state).map(State::code).orElse("gone");
        return lead + " is " + state + ", and then nothing is logged.";
    }

    static RequestRefused teamUnknown(HttpServletResponse response) {
        response.setHeader("Retry-After", ApiServlet.RETRY_AFTER_SECONDS);
        return new RequestRefused(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "Slack has not told Baton yet who is who. Nothing was logged; send the request again in a few seconds.");
    }

    static RequestRefused fields(List<FieldProblem> problems) {
        return new RequestRefused(new Problem(
                HttpStatus.UNPROCESSABLE_ENTITY_422,
                "The touch was not logged. Correct what errors lists and send it again.",
                problems));
    }

    private static RequestRefused field(String field, String problem) {
        return fields(List.of(new FieldProblem(field, problem)));
    }
}
