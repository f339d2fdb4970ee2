package dev.baton.lead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The only id a lead has, counted from 1 and written {@code #109}.
 *
 * @param value at least 1
 */
public record LeadNumber(long value) implements Comparable<LeadNumber> {

    private static final Pattern WRITTEN = Pattern.compile("#?(\\d{1,15})");

    public LeadNumber {
        if (value < 1) {
            throw new IllegalArgumentException("A lead's number is at least 1, not " + value);
        }
    }

    /** Reads {@code 109} or {@code #109}; anything else, and zero, is empty. */
    public static Optional<LeadNumber> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        return value < 1 ? Optional.empty() : Optional.of(new LeadNumber(value));
    }

    @Override
    public int compareTo(LeadNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "#" + value;
    }
}
