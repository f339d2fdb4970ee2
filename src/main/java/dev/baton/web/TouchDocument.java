package dev.baton.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.WorkingLead;

/** A touch as the API shows it: codes and numbers, and nothing that was typed. */
final class TouchDocument {

    private TouchDocument() {}

    /** @param lead as the touch left it */
    static ObjectNode newest(Lead lead) {
        WorkingLead working = (WorkingLead) lead;
        return document(working, working.lastTouch(), true);
    }

    /** For the same attempt, of which a person told. */
    static ObjectNode loggedBefore(HandedOffLead lead, Touch touch) {
        return document(lead, touch, false);
    }

    private static ObjectNode document(HandedOffLead lead, Touch touch, boolean logged) {
        ObjectNode document = Answers.object()
                .put("number", lead.number().value())
                .put("state", lead.state().code())
                .put("owner", lead.claim().map(claim -> claim.owner().value()).orElse(null))
                .put("logged", logged);
        document.putObject("touch")
                .put("count", lead.touches().lastIndexOf(touch) + 1)
                .put("by", touch.by().value())
                .put("channel", touch.channel().code())
                .put("outcome", touch.outcome().code())
                .put("done_at", touch.doneAt().toString())
                .put("logged_at", touch.loggedAt().toString());
        NextStep next = lead instanceof WorkingLead working ? working.next() : null;
        if (next == null) {
            document.putNull("next");
        } else {
            document.putObject("next")
                    .put("channel", next.channel().code())
                    .put("at", next.at().toString());
        }
        return document;
    }
}
