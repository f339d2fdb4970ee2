package dev.baton.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Facts;
import dev.baton.lead.WholeNumber;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead as somebody in the workspace fills it in, with the limits and names of one that a system sends.
 *
 * @param fields  by their names in the lead's schema, such as {@code source} or {@code first_name}; all of them texts
 * @param wants   what they want, in words; an answer of the form
 * @param consent what they agreed to
 * @param message link to the message that it was made from
 */
public record LeadForm(
        Map<String, String> fields,
        @Nullable String wants,
        Facts.Consent consent,
        @Nullable String message) {

    /** The question that {@link #wants} answers. */
    public static final String WANTS = "What do they want?";

    /** The field that {@link #message} is kept as. */
    static final String MESSAGE = "slack_message";

    public LeadForm {
        fields = Map.copyOf(fields);
    }

    JsonNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, text) -> put(document, name, text));
        if (wants != null) {
            document.putObject("form").put(WANTS, wants);
        }
        if (message != null) {
            document.putObject("fields").put(MESSAGE, message);
        }
        document.putObject("consent")
                .put("email", consent.email())
                .put("call", consent.call())
                .put("wording", consent.wording());
        return document;
    }

    private static void put(ObjectNode document, String name, String text) {
        Optional<Integer> number = name.equals("employees") ? WholeNumber.read(text) : Optional.empty();
        number.ifPresentOrElse(read -> document.put(name, read), () -> document.put(name, text));
    }
}
