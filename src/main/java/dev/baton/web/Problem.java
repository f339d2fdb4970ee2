package dev.baton.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.intake.FieldProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not carried out, as RFC 9457 has it.
 *
 * @param detail a sentence for whoever sent the request: what happened, what was kept, what to do
 * @param errors the fields that are wrong; empty where it is not about fields
 */
record Problem(int status, String detail, List<FieldProblem> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, String detail) {
        return new Problem(status, detail, List.of());
    }

    ObjectNode document() {
        ObjectNode document = Answers.object()
                .put("type", "about:blank")
                .put("title", HttpStatus.getMessage(status))
                .put("status", status)
                .put("detail", detail);
        if (!errors.isEmpty()) {
            addFields(document.putArray("errors"), errors);
        }
        return document;
    }

    void send(HttpServletResponse response) {
        Answers.send(response, status, MEDIA_TYPE, document());
    }

    static void addFields(ArrayNode list, List<FieldProblem> problems) {
        problems.forEach(
                problem -> list.addObject().put("field", problem.field()).put("problem", problem.problem()));
    }
}
