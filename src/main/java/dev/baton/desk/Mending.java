package dev.baton.desk;

import dev.baton.lead.Asked;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Asks marketing to mend what is wrong or missing. */
final class Mending {

    /** What marketing can mend, by the names of facts. */
    static final List<String> FIELDS = List.of("phone", "email", "company", "country", "title", "employees");

    /** Two days of work. */
    private static final Duration WITHIN = Duration.ofHours(18);

    private Mending() {}

    static Plan plan(Turning turning) {
        String field = turning.required(Asked.FIELD).toLowerCase(Locale.ROOT).replace("e-mail", "email");
        return FIELDS.contains(field)
                ? new Plan.Do(turning.lead()
                        .askToFix(
                                turning.why(),
                                field,
                                turning.hours().add(turning.now(), WITHIN),
                                turning.campaignOwner()))
                : new Plan.Problem(
                        Asked.FIELD,
                        "“" + field + "” cannot be mended. Choose one of: " + String.join(", ", FIELDS) + ".");
    }
}
