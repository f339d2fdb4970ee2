package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a person can be reached, and where, into the forms by which they are recognised and routed. */
final class ContactReader {

    private final EmailAddresses emails = new EmailAddresses();
    private final Countries countries = new Countries();
    private final PhoneNumbers phones;

    ContactReader(PhoneNumbers phones) {
        this.phones = phones;
    }

    /**
     * What was read. {@code kept} has what has no place elsewhere, by the name under which it joins the lead's fields.
     *
     * @param problems what has to be right
     * @param doubts   what is only in the way when nothing else says who the person is
     */
    record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String country,
            Map<String, String> kept,
            List<FieldProblem> problems,
            List<FieldProblem> doubts) {

        boolean tellsWho() {
            return email != null || phone != null;
        }

        /** The doubts, saying what became of what was given. */
        List<FieldProblem> warnings() {
            return doubts.stream()
                    .map(doubt -> new FieldProblem(
                            doubt.field(), doubt.problem() + "; kept as fields." + asGiven(doubt.field())))
                    .toList();
        }
    }

    Contact read(JsonNode document) {
        Map<String, String> kept = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        List<FieldProblem> doubts = new ArrayList<>();

        String givenCountry = text(document, "country");
        Optional<String> country = Optional.ofNullable(givenCountry).flatMap(countries::code);
        if (givenCountry != null && country.isEmpty()) {
            problems.add(new FieldProblem(
                    "country", "is not a country; give two letters of ISO 3166 such as GB, or the English name"));
        }

        String givenEmail = text(document, "email");
        Optional<String> email = Optional.ofNullable(givenEmail).flatMap(emails::normalise);
        if (givenEmail != null && email.isEmpty()) {
            kept.put(asGiven("email"), givenEmail);
            doubts.add(new FieldProblem("email", "is not an e-mail address; give one such as ana@example.com"));
        }

        String givenPhone = text(document, "phone");
        Optional<PhoneNumbers.Dialled> phone =
                Optional.ofNullable(givenPhone).flatMap(given -> phones.normalise(given, country.orElse(null)));
        if (givenPhone != null && phone.isEmpty()) {
            kept.put(asGiven("phone"), givenPhone);
            doubts.add(new FieldProblem(
                    "phone", "is not a phone number; give it with the country code, such as +44 20 7946 0958"));
        }
        phone.map(PhoneNumbers.Dialled::extension).ifPresent(extension -> kept.put("phone_extension", extension));

        return new Contact(
                email.orElse(null),
                phone.map(PhoneNumbers.Dialled::e164).orElse(null),
                country.orElse(null),
                kept,
                problems,
                doubts);
    }

    private static String asGiven(String field) {
        return field + "_as_given";
    }

    private static @Nullable String text(JsonNode document, String field) {
        return document.path(field).textValue();
    }
}
