package dev.baton.voice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of something that sales hears, written {@code V3} so that nobody takes it for a lead's.
 *
 * @param value at least 1
 */
public record ItemNumber(long value) {

    private static final Pattern WRITTEN = Pattern.compile("[vV](\\d{1,15})");

    /** Reads {@code V3} or {@code v3}; anything else, and zero, is empty. */
    public static Optional<ItemNumber> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        return value < 1 ? Optional.empty() : Optional.of(new ItemNumber(value));
    }

    @Override
    public String toString() {
        return "V" + value;
    }
}
