package dev.baton.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.definition.Definitions;
import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import dev.baton.intake.Reading;
import dev.baton.intake.Receipt;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Actor;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /api/leads} takes one lead, {@code GET /api/leads/{number}} shows one. To be served under
 * {@code /api/leads/*}.
 *
 * <p>A request with the header {@code Idempotency-Key} is carried out once: the same key with the same body again adds
 * nothing and answers 200 with the lead.
 */
public final class LeadsServlet extends HttpServlet {

    private static final Logger log = LoggerFactory.getLogger(LeadsServlet.class);
    private static final String PATH = "/api/leads";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final transient BearerKeys keys;
    private final transient SubmissionReader reader;
    private final transient ReceiveLead receive;
    private final transient LeadBook book;
    private final transient Definitions definitions;

    public LeadsServlet(
            KeyRing keys, SubmissionReader reader, ReceiveLead receive, LeadBook book, Definitions definitions) {
        this.keys = new BearerKeys(keys);
        this.reader = reader;
        this.receive = receive;
        this.book = book;
        this.definitions = definitions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            String below = Optional.ofNullable(request.getPathInfo()).orElse("");
            if (below.isEmpty() || below.equals("/")) {
                allowOnly("POST", request, response);
                post(request, response);
            } else {
                allowOnly("GET", request, response);
                get(below.substring(1), request, response);
            }
        } catch (RequestRefused refused) {
            JsonBody.discard(request);
            refused.problem().send(response);
        } catch (RuntimeException broken) {
            // What comes here is the store: everything else about a request was answered above.
            log.error("A lead could not be stored or read", broken);
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            Problem.of(
                            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                            "The store does not answer, so nothing was done. Send the request again in a few seconds.")
                    .send(response);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        ApiKey key = keys.require(Scope.LEADS_WRITE, request, response);
        byte[] body = JsonBody.bytes(request);
        Reading reading = reader.read(JsonBody.parse(body), new Actor.Integration(key.name()));
        if (reading instanceof Reading.Refused refused) {
            throw new RequestRefused(new Problem(
                    HttpStatus.UNPROCESSABLE_ENTITY_422,
                    "The lead was not taken. Correct what errors lists and send it again.",
                    refused.problems()));
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        Receipt receipt = receive.receive(accepted.submission(), RequestName.of(key, request, body));
        response.setHeader("Location", PATH + "/" + receipt.lead().number().value());
        ObjectNode answer = document(receipt.lead()).document();
        Problem.addFields(answer.putArray("warnings"), accepted.warnings());
        int status = receipt.known() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED;
        Answers.send(response, status, Answers.JSON, answer);
    }

    private void get(String written, HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        keys.require(Scope.LEADS_READ, request, response);
        Lead lead = LeadNumber.parse(written)
                .flatMap(book::find)
                .orElseThrow(() -> new RequestRefused(
                        HttpServletResponse.SC_NOT_FOUND,
                        "There is no such lead. Ask for one by its number: GET " + PATH + "/109."));
        Answers.send(
                response,
                HttpServletResponse.SC_OK,
                Answers.JSON,
                document(lead).document(book.history(lead.number())));
    }

    private LeadDocument document(Lead lead) {
        return new LeadDocument(lead, definitions.version(lead.scorecard().definitionVersion()));
    }

    private static void allowOnly(String method, HttpServletRequest request, HttpServletResponse response)
            throws RequestRefused {
        if (!request.getMethod().equals(method)) {
            response.setHeader("Allow", method);
            throw new RequestRefused(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "POST a lead to " + PATH + ", or GET " + PATH + "/109; nothing else is possible here.");
        }
    }
}
