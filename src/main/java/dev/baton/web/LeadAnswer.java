package dev.baton.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a sender is told of a lead that was taken or touched.
 *
 * @param status   201 where something was made, 200 where it was known
 * @param lead     what became of it then; codes and numbers only
 * @param replayed whether the same request was told this before
 */
record LeadAnswer(int status, ObjectNode lead, boolean replayed) {

    private static final String REPLAYED = "Idempotent-Replayed";

    static LeadAnswer replayed(String kept) {
        JsonNode document = JsonText.own(kept);
        return new LeadAnswer(document.path("status").asInt(), (ObjectNode) document.path("lead"), true);
    }

    /** As it is kept, to be told again. */
    String kept() {
        return Answers.object().put("status", status).set("lead", lead).toString();
    }

    void send(HttpServletResponse response) {
        response.setHeader(
                "Location", LeadsServlet.PATH + "/" + lead.path("number").asLong());
        if (replayed) {
            response.setHeader(REPLAYED, "true");
        }
        Answers.send(response, status, Answers.JSON, lead);
    }
}
