package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.intake.ContactReader.Contact;
import dev.baton.lead.Actor;
import dev.baton.lead.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lead as a sender tells it: cleans its texts, checks it against the published schema, and brings e-mail, phone
 * and country into one form. All problems are found at once.
 *
 * <p>An e-mail address or phone number that cannot be read costs the lead only when nothing else says who the person
 * is. Otherwise the lead is taken, the text is kept as the field {@code email_as_given} or {@code phone_as_given}, and
 * the sender is warned: people mistype their number in forms, and their lead is still good.
 */
public final class SubmissionReader {

    /** A document that is wholly wrong is told so without repeating all of it. */
    static final int MOST_PROBLEMS = 100;

    private final DocumentSchema schema =
            new DocumentSchema("/lead.schema.json", "a lead", "anything of your own goes under fields");
    private final ContactReader contacts;
    private final Clock clock;

    /**
     * @param defaultRegion ISO 3166 two letters: where a phone number without a country code is dialled when the lead
     *                      has no country; null if such a number cannot be read
     */
    public SubmissionReader(@Nullable String defaultRegion, Clock clock) {
        this.contacts = new ContactReader(new PhoneNumbers(defaultRegion));
        this.clock = clock;
    }

    /** @param by who sends it */
    public Reading read(JsonNode document, Actor by) {
        if (!document.isObject()) {
            return new Reading.Refused(
                    List.of(new FieldProblem("", "A lead is a JSON object, such as {\"source\": …}")));
        }
        List<FieldProblem> problems = new ArrayList<>();
        ObjectNode clean = new CleanText(problems).clean(document);
        Contact contact = contacts.read(clean);
        problems.addAll(schema.problems(clean));
        problems.addAll(contact.problems());
        problems.addAll(Moments.problems(clean));
        if (!problems.isEmpty() || !(contact.tellsWho() || clean.has("external_id"))) {
            problems.addAll(contact.doubts());
            return new Reading.Refused(problems.stream().limit(MOST_PROBLEMS).toList());
        }
        Submission submission = new Submission(now(), by, FactsReader.facts(clean, contact));
        return new Reading.Accepted(submission, contact.warnings());
    }

    /** No finer than it is kept, so that what a sender is told at once is what anybody is told later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
