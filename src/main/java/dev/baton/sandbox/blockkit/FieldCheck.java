package dev.baton.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What Slack's own client lets nobody send: a required field left empty, a number that is none, a text too long. */
public final class FieldCheck {

    // Possessive: else each part of a long address takes its share of the stack.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]++\\S*+");

    private FieldCheck() {}

    /** @return a sentence for whoever filled it in; empty where all is well */
    public static Optional<String> problem(Field field, JsonNode value) {
        if (FieldValue.isEmpty(field, value)) {
            return field.isRequired() ? Optional.of("This is needed before you can go on.") : Optional.empty();
        }
        JsonNode held = FieldValue.held(field, value);
        int most = field.element().path("max_selected_items").asInt(Integer.MAX_VALUE);
        if (field.kind().isMany() && held.size() > most) {
            return Optional.of("At most " + most + ", please; here are " + held.size() + ".");
        }
        String text = held.asText();
        return switch (field.kind()) {
            case TEXT -> length(field.element(), text);
            case EMAIL -> unless(EMAIL.matcher(text).matches(), "This is no e-mail address.");
            case URL -> unless(URL.matcher(text).matches(), "This is no link; one begins with https://.");
            case NUMBER -> number(field.element(), text);
            case DATE -> unless(reads(LocalDate::parse, text), "This is no date.");
            case TIME -> unless(reads(LocalTime::parse, text), "This is no time of day.");
            case DATE_TIME -> unless(held.isNumber(), "This is no date with a time.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> length(JsonNode element, String text) {
        int least = element.path("min_length").asInt(0);
        int most = element.path("max_length").asInt(3_000);
        if (text.length() < least) {
            return Optional.of("At least " + least + " characters, please; here are " + text.length() + ".");
        }
        return unless(
                text.length() <= most, "At most " + most + " characters, please; here are " + text.length() + ".");
    }

    private static Optional<String> number(JsonNode element, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException notOne) {
            return Optional.of("This is no number.");
        }
        if (!element.path("is_decimal_allowed").asBoolean()
                && number.stripTrailingZeros().scale() > 0) {
            return Optional.of("A whole number, please.");
        }
        String least = element.path("min_value").asText("");
        if (!least.isEmpty() && number.compareTo(new BigDecimal(least)) < 0) {
            return Optional.of("At least " + least + ", please.");
        }
        String most = element.path("max_value").asText("");
        return unless(most.isEmpty() || number.compareTo(new BigDecimal(most)) <= 0, "At most " + most + ", please.");
    }

    private static boolean reads(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static Optional<String> unless(boolean good, String sentence) {
        return good ? Optional.empty() : Optional.of(sentence);
    }
}
