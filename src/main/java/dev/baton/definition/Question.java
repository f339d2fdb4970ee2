package dev.baton.definition;

import dev.baton.lead.FactNames;
import dev.baton.lead.Facts;
import dev.baton.lead.Truth;
import dev.baton.lead.WholeNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something to find out from a lead that further qualifies it. The answer is a fact.
 *
 * @param fact    as {@link FactNames} has it, and one that {@link Truth} can put in its place
 * @param label   the question as a rep reads it
 * @param options of a choice; none for the other kinds
 */
public record Question(String key, String fact, String label, Kind kind, List<String> options) {

    /** To try an answer on: whether it can be one does not depend on what is known. */
    private static final Facts NOTHING = new Facts(
            new Facts.Person(null, null, null, null, null, null),
            new Facts.Company(null, null, null),
            new Facts.Origin("", null, null),
            Map.of(),
            List.of(),
            new Facts.Consent(null, null, null),
            null,
            Map.of());

    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}([ ,'’\\u00A0\\u202F])[0-9]{3}(\\1[0-9]{3})*(\\.[0-9]+)?");

    public Question {
        options = List.copyOf(options);
    }

    /** What an answer is; the code is what the playbook writes. */
    public enum Kind {
        TEXT,
        CHOICE,
        NUMBER
    }

    /** What is known already. */
    public Optional<String> known(Facts facts) {
        return FactNames.values(facts, fact).stream().findFirst();
    }

    /** The answer as it is kept; empty where this is none. */
    public Optional<String> answer(String written) {
        Optional<String> answer =
                switch (kind) {
                    case TEXT -> Optional.of(written.strip()).filter(text -> !text.isEmpty());
                    case CHOICE -> options.stream().filter(written::equals).findFirst();
                    case NUMBER -> number(written);
                };
        return answer.filter(value -> new Truth(fact, value).in(NOTHING).isPresent());
    }

    /** Whether half of one makes no sense. */
    public boolean wantsWhole() {
        return kind == Kind.NUMBER && Truth.isCount(fact);
    }

    private Optional<String> number(String written) {
        return wantsWhole() ? WholeNumber.read(written).map(String::valueOf) : decimal(written.strip());
    }

    /** {@code 50,000.5} and {@code 50 000.5} are written for 50000.5; 1.500 may be 1500 or 1.5, so it is neither. */
    private static Optional<String> decimal(String written) {
        if (AMBIGUOUS.matcher(written).matches()) {
            return Optional.empty();
        }
        String plain = GROUPED.matcher(written).matches() ? written.replaceAll("[^0-9.]", "") : written;
        return plain.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")
                ? Optional.of(new BigDecimal(plain).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
