package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Identity;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a touch as a dialer or a call tracker tells it. All problems are found at once. */
public final class TouchReader {

    private static final int MOST_PROBLEMS = 100;
    private static final List<Typed.Kind> TEXTS = List.of(Typed.Kind.NOTE, Typed.Kind.ASKED, Typed.Kind.MISSING);

    private final DocumentSchema schema = new DocumentSchema("/touch.schema.json", "a touch", "");
    private final EmailAddresses emails = new EmailAddresses();
    private final PhoneNumbers phones;

    /** @param defaultRegion as for {@link SubmissionReader} */
    public TouchReader(@Nullable String defaultRegion) {
        this.phones = new PhoneNumbers(defaultRegion);
    }

    /** @param numbered whether the lead is named by its number already, and not to be named in the document */
    public TouchReading read(JsonNode document, boolean numbered) {
        if (!document.isObject()) {
            return new TouchReading.Refused(
                    List.of(new FieldProblem("", "A touch is a JSON object, such as {\"channel\": \"call\", …}")));
        }
        List<FieldProblem> problems = new ArrayList<>();
        ObjectNode clean = new CleanText(problems).clean(document);
        problems.addAll(schema.problems(clean));
        Moments.check("done_at", clean.path("done_at"), problems);
        Moments.check("next.at", clean.path("next").path("at"), problems);
        List<Identity> lead = lead(clean, numbered, problems);
        return problems.isEmpty()
                ? new TouchReading.Accepted(touch(clean, lead))
                : new TouchReading.Refused(
                        problems.stream().limit(MOST_PROBLEMS).toList());
    }

    private List<Identity> lead(JsonNode document, boolean numbered, List<FieldProblem> problems) {
        String email = document.path("email").textValue();
        String phone = document.path("phone").textValue();
        if (numbered) {
            if (email != null || phone != null) {
                problems.add(new FieldProblem(
                        email != null ? "email" : "phone",
                        "names a lead, as the address does already; leave it out, or POST to /api/touches"));
            }
            return List.of();
        }
        if (email == null && phone == null) {
            problems.add(new FieldProblem(
                    "email or phone", "is missing; give one of the two, or POST to /api/leads/109/touches"));
        }
        List<Identity> lead = new ArrayList<>();
        if (email != null) {
            emails.normalise(email)
                    .ifPresentOrElse(
                            known -> lead.add(new Identity(Identity.Kind.EMAIL, known)),
                            () -> problems.add(new FieldProblem(
                                    "email", "is not an e-mail address; give one such as ana@example.com")));
        }
        if (phone != null) {
            phones.normalise(phone, null)
                    .ifPresentOrElse(
                            known -> lead.add(new Identity(Identity.Kind.PHONE, known.e164())),
                            () -> problems.add(new FieldProblem(
                                    "phone",
                                    "is not a phone number; give it with the country code, such as +44 20 7946 0958")));
        }
        return lead;
    }

    private static ReportedTouch touch(JsonNode document, List<Identity> lead) {
        Touch.Channel channel = channel(document.path("channel"));
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        for (Typed.Kind kind : TEXTS) {
            String text = document.path(kind.code()).textValue();
            if (text != null) {
                texts.put(kind, text);
            }
        }
        return new ReportedTouch(
                lead,
                document.path("by").textValue(),
                channel,
                Touch.Outcome.valueOf(code(document.path("outcome"))),
                moment(document.path("done_at")),
                next(document.path("next"), channel),
                texts,
                document.path("external_id").textValue());
    }

    private static @Nullable NextStep next(JsonNode next, Touch.Channel asNow) {
        Instant at = moment(next.path("at"));
        return at == null ? null : new NextStep(next.has("channel") ? channel(next.path("channel")) : asNow, at);
    }

    private static Touch.Channel channel(JsonNode code) {
        return Touch.Channel.valueOf(code(code));
    }

    private static String code(JsonNode code) {
        return code.asText().toUpperCase(Locale.ROOT);
    }

    private static @Nullable Instant moment(JsonNode written) {
        return written.isTextual() ? Moments.parse(written.textValue()).orElse(null) : null;
    }
}
