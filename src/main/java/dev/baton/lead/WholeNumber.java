package dev.baton.lead;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A count as people write it: {@code 1500}, {@code 1,500}, {@code 1.500} and {@code 1 500} are the same. A separator
 * counts for thousands only where it leaves groups of three, so {@code 1.5} is no count and not 15.
 */
public final class WholeNumber {

    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}([ ,.'’\\u00A0\\u202F])[0-9]{3}(\\1[0-9]{3})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}");

    private WholeNumber() {}

    /** Empty for everything else, a fraction among it. */
    public static Optional<Integer> read(String written) {
        String bare = written.strip();
        String digits = GROUPED.matcher(bare).matches() ? bare.replaceAll("[^0-9]", "") : bare;
        return PLAIN.matcher(digits).matches() ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
