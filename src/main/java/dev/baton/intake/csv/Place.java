package dev.baton.intake.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something goes in the document of a lead: {@code email}, {@code form.QUESTION}, {@code activities.TYPE} …
 *
 * @param path as a mapping writes it
 */
record Place(String path) {

    static final List<String> PLAIN = List.of(
            "external_id",
            "email",
            "phone",
            "first_name",
            "last_name",
            "title",
            "company",
            "country",
            "employees",
            "source",
            "campaign",
            "landing_page",
            "meeting_at",
            "consent.email",
            "consent.call",
            "consent.wording");

    /** What begins a place whose rest is a name of the sender's. */
    static final List<String> OPEN = List.of("form.", "activities.", "fields.");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,9})(\\.0+)?");

    static Optional<Place> parse(String written) {
        boolean known = PLAIN.contains(written)
                || OPEN.stream().anyMatch(prefix -> written.startsWith(prefix) && written.length() > prefix.length());
        return known ? Optional.of(new Place(written)) : Optional.empty();
    }

    /** Puts it there; what does not fit stays a text, so that whoever checks the document can say so. */
    void fill(ObjectNode document, String value) {
        if (path.startsWith("activities.")) {
            JsonNode count = number(value);
            if (!count.equals(IntNode.valueOf(0))) {
                document.withArray("/activities")
                        .addObject()
                        .put("type", name())
                        .set("count", count);
            }
        } else if (path.equals("consent.email") || path.equals("consent.call")) {
            document.withObject("/consent").set(name(), flag(value));
        } else if (path.indexOf('.') >= 0) {
            document.withObject("/" + path.substring(0, path.indexOf('.'))).put(name(), value);
        } else {
            document.set(path, path.equals("employees") ? number(value) : TextNode.valueOf(value));
        }
    }

    private String name() {
        return path.substring(path.indexOf('.') + 1);
    }

    /** Programs that export tables like to write 5 as 5.0. */
    private static JsonNode number(String value) {
        Matcher whole = WHOLE_NUMBER.matcher(value);
        return whole.matches() ? IntNode.valueOf(Integer.parseInt(whole.group(1))) : TextNode.valueOf(value);
    }

    private static JsonNode flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(value);
        };
    }
}
