package dev.baton.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.FactNames;
import dev.baton.lead.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one field of a lead as a person writes it, and holds it to what a whole lead is held to that comes in. */
public final class FieldReader {

    /** What a document needs beside the field, so that only the field can be wrong. */
    private static final String ANYTHING = "-";

    private final DocumentSchema schema = new DocumentSchema("/lead.schema.json", "a lead", "");
    private final ContactReader contacts;

    /** @param defaultRegion as for {@link SubmissionReader} */
    public FieldReader(@Nullable String defaultRegion) {
        this.contacts = new ContactReader(new PhoneNumbers(defaultRegion));
    }

    /**
     * @param field   name of a fact that is a field of a lead, too, such as {@code phone}
     * @param country ISO 3166 two letters, where a number is dialled without a country code; null where that is not known
     */
    public FieldReading read(String field, String written, @Nullable String country) {
        List<FieldProblem> problems = new ArrayList<>();
        ObjectNode clean = new CleanText(problems).clean(document(field, written, country));
        ContactReader.Contact contact = contacts.read(clean);
        problems.addAll(schema.problems(clean));
        return Stream.of(problems, contact.problems(), contact.doubts())
                .flatMap(List::stream)
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .<FieldReading>map(problem -> new FieldReading.Bad("This " + problem.problem() + "."))
                .orElseGet(() -> value(field, clean, contact));
    }

    private static FieldReading value(String field, ObjectNode clean, ContactReader.Contact contact) {
        return FactNames.values(FactsReader.facts(clean, contact), field).stream()
                .findFirst()
                .<FieldReading>map(FieldReading.Good::new)
                .orElseGet(() -> new FieldReading.Bad("Say what is right: nothing is left of this."));
    }

    private static ObjectNode document(String field, String written, @Nullable String country) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("source", ANYTHING).put("external_id", ANYTHING).put("country", country);
        String digits = WholeNumber.read(written).map(String::valueOf).orElse(written.strip());
        return field.equals("employees") && digits.matches("-?\\d{1,9}")
                ? document.put(field, Integer.parseInt(digits))
                : document.put(field, written);
    }
}
