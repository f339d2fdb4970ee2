package dev.baton.web;

import dev.baton.definition.Definitions;
import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.Reading;
import dev.baton.intake.RequestName;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/leads} takes one lead, {@code GET /api/leads/{number}} shows one, {@code POST
 * /api/leads/{number}/touches} logs a touch of it. To be served under {@code /api/leads/*}.
 *
 * <p>A request with the header {@code Idempotency-Key} is carried out once: the same key with the same body again adds
 * nothing and is answered as the first time.
 */
public final class LeadsServlet extends ApiServlet {

    static final String PATH = "/api/leads";

    private static final String INSTEAD = "POST a lead to " + PATH + ", a touch to " + PATH + "/109/touches, or GET "
            + PATH + "/109; nothing else is possible here.";

    private static final String TOUCHES = "/touches";

    private final transient BearerKeys keys;
    private final transient LeadDoor door;
    private final transient LeadBook book;
    private final transient Definitions definitions;
    private final transient TouchDoor touches;

    public LeadsServlet(BearerKeys keys, LeadDoor door, LeadBook book, Definitions definitions, TouchDoor touches) {
        this.keys = keys;
        this.door = door;
        this.book = book;
        this.definitions = definitions;
        this.touches = touches;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        String below = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (below.isEmpty() || below.equals("/")) {
            if (Methods.SEND.admit(request, response, INSTEAD)) {
                post(request, response);
            }
        } else if (below.endsWith(TOUCHES)) {
            if (Methods.SEND.admit(request, response, INSTEAD)) {
                String written = below.substring(1, Math.max(1, below.length() - TOUCHES.length()));
                ApiKey key = keys.require(Scope.TOUCHES_WRITE, request, response);
                touches.take(TouchRequest.of(request, key, number(written)), response)
                        .send(response);
            }
        } else if (Methods.READ.admit(request, response, INSTEAD)) {
            get(below.substring(1), request, response);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        ApiKey key = keys.require(Scope.LEADS_WRITE, request, response);
        Optional<IdempotencyKey> given = IdempotencyKey.of(request, key, "lead");
        byte[] body = RequestBody.json(request);
        Reading.Accepted lead = door.read(body, key);
        @Nullable RequestName name = given.map(named -> named.name(body)).orElse(null);
        door.take(lead, name).send(response);
    }

    private void get(String written, HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        keys.require(Scope.LEADS_READ, request, response);
        Lead lead = book.find(number(written)).orElseThrow(LeadsServlet::noSuchLead);
        LeadDocument document =
                new LeadDocument(lead, definitions.version(lead.scorecard().definitionVersion()));
        Answers.send(response, HttpServletResponse.SC_OK, Answers.JSON, document.document(book.history(lead.number())));
    }

    private static LeadNumber number(String written) throws RequestRefused {
        return LeadNumber.parse(written).orElseThrow(LeadsServlet::noSuchLead);
    }

    private static RequestRefused noSuchLead() {
        return new RequestRefused(
                HttpServletResponse.SC_NOT_FOUND,
                "There is no such lead. Ask for one by its number: GET " + PATH + "/109.");
    }
}
