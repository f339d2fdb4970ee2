package dev.baton.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/** What is told of one line of a batch, as a line of its own. */
final class LineAnswer {

    /** A line is wrong in few fields, or as a whole. Thousands of answers wait in memory for a slow reader. */
    private static final int MOST_ERRORS = 10;

    private LineAnswer() {}

    static byte[] taken(long line, LeadAnswer answer) {
        ObjectNode lead = answer.lead();
        ObjectNode document = Answers.object().put("line", line).put("status", answer.status());
        for (String field : new String[] {"number", "state", "score", "tier"}) {
            document.set(field, lead.path(field));
        }
        if (!lead.path("warnings").isEmpty()) {
            document.set("warnings", lead.path("warnings"));
        }
        if (answer.replayed()) {
            document.put("replayed", true);
        }
        return bytes(document);
    }

    static byte[] refused(long line, Problem problem) {
        Problem brief = new Problem(
                problem.status(),
                problem.detail(),
                problem.errors().stream().limit(MOST_ERRORS).toList());
        ObjectNode document = Answers.object().put("line", line).put("status", problem.status());
        document.set("problem", brief.document());
        return bytes(document);
    }

    static byte[] tooLong(long line) {
        return refused(
                line,
                Problem.of(
                        HttpStatus.PAYLOAD_TOO_LARGE_413,
                        "A line has at most " + NdjsonLines.MOST_BYTES / 1024
                                + " KiB. This one was not taken; send less."));
    }

    private static byte[] bytes(ObjectNode document) {
        return (document + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
