package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ISO 8601 dates and times; without an offset nobody knows when they are. */
final class Moments {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private Moments() {}

    static Optional<Instant> parse(String written) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(written);
            return moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(moment.toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** What is wrong with the moments that a lead's document can have. */
    static List<FieldProblem> problems(JsonNode document) {
        List<FieldProblem> problems = new ArrayList<>();
        check("meeting_at", document.path("meeting_at"), problems);
        JsonNode activities = document.path("activities");
        for (int index = 0; index < activities.size(); index++) {
            check("activities[" + index + "].at", activities.path(index).path("at"), problems);
        }
        return problems;
    }

    static void check(String field, JsonNode written, List<FieldProblem> problems) {
        if (written.isTextual() && parse(written.textValue()).isEmpty()) {
            problems.add(new FieldProblem(
                    field, "is not a date and time with an offset; give one such as 2026-03-02T14:30:00+01:00"));
        }
    }
}
