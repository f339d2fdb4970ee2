package dev.baton.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.intake.ApiKey;
import dev.baton.intake.RequestName;
import dev.baton.lead.LeadNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A touch as it was sent.
 *
 * @param lead null where the document says whose touch it is
 * @param name null where the sender does not name the request
 */
record TouchRequest(
        ApiKey sender,
        @Nullable LeadNumber lead,
        JsonNode document,
        @Nullable RequestName name) {

    static TouchRequest of(HttpServletRequest request, ApiKey sender, @Nullable LeadNumber lead) throws RequestRefused {
        String operation = lead == null ? "touch" : "touch of " + lead;
        var key = IdempotencyKey.of(request, sender, operation);
        byte[] body = RequestBody.json(request);
        return new TouchRequest(
                sender,
                lead,
                JsonText.parse(body),
                key.map(named -> named.name(body)).orElse(null));
    }
}
