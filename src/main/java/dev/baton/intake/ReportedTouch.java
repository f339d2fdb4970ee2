package dev.baton.intake;

import dev.baton.lead.Identity;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a system says that somebody did to reach a lead.
 *
 * @param lead       by what the lead is known; empty where the system names it by its number
 * @param by         the e-mail address or user id of who did it; null for the lead's owner
 * @param doneAt     null for just now
 * @param next       what they mean to do next; null for what the playbook says
 * @param texts      what was written about it
 * @param externalId the id that the system has for the call; null for none
 */
public record ReportedTouch(
        List<Identity> lead,
        @Nullable String by,
        Touch.Channel channel,
        Touch.Outcome outcome,
        @Nullable Instant doneAt,
        @Nullable NextStep next,
        Map<Typed.Kind, String> texts,
        @Nullable String externalId) {

    public ReportedTouch {
        lead = List.copyOf(lead);
        texts = Map.copyOf(texts);
    }
}
