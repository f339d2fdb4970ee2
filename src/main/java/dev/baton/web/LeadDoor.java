package dev.baton.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.definition.Definitions;
import dev.baton.intake.ApiKey;
import dev.baton.intake.FieldProblem;
import dev.baton.intake.Reading;
import dev.baton.intake.Receipt;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Reception;
import dev.baton.intake.RequestName;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The way of one lead from its JSON to what its sender is told, the same for a request and for a line of a batch. */
public final class LeadDoor {

    private final SubmissionReader reader;
    private final ReceiveLead receive;
    private final Definitions definitions;

    public LeadDoor(SubmissionReader reader, ReceiveLead receive, Definitions definitions) {
        this.reader = reader;
        this.receive = receive;
        this.definitions = definitions;
    }

    /** Reads it and changes nothing. */
    Reading.Accepted read(byte[] json, ApiKey sender) throws RequestRefused {
        Reading reading = reader.read(JsonText.parse(json), new Actor.Integration(sender.name()));
        if (reading instanceof Reading.Refused refused) {
            throw new RequestRefused(new Problem(
                    HttpStatus.UNPROCESSABLE_ENTITY_422,
                    "The lead was not taken. Correct what errors lists and send it again.",
                    refused.problems()));
        }
        return (Reading.Accepted) reading;
    }

    /**
     * Takes it; when this returns, it is on disk.
     *
     * @param name null where the sender does not name the request
     */
    LeadAnswer take(Reading.Accepted lead, @Nullable RequestName name) throws RequestRefused {
        if (name == null) {
            return answer(receive.receive(lead.submission(), null), lead.warnings());
        }
        Reception reception = receive.receiveOnce(
                lead.submission(),
                name,
                receipt -> answer(receipt, lead.warnings()).kept());
        if (reception instanceof Reception.First first) {
            return answer(first.receipt(), lead.warnings());
        }
        if (reception instanceof Reception.Again again) {
            return LeadAnswer.replayed(again.answer());
        }
        throw new RequestRefused(
                HttpServletResponse.SC_CONFLICT,
                "Another body was sent with this " + IdempotencyKey.HEADER
                        + " within the last day. Nothing was added; give every lead, or every batch, a key of its own.");
    }

    private LeadAnswer answer(Receipt receipt, List<FieldProblem> warnings) {
        ObjectNode document = new LeadDocument(
                        receipt.lead(),
                        definitions.version(receipt.lead().scorecard().definitionVersion()))
                .document();
        Problem.addFields(document.putArray("warnings"), warnings);
        int status = receipt.known() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED;
        return new LeadAnswer(status, document, false);
    }
}
