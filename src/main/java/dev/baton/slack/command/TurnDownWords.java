package dev.baton.slack.command;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what is typed behind a lead's number to turn it down: the reason, then what that asks for, in that order, then a
 * note. The reason may be its key or its label, with hyphens or spaces; a date as people write one.
 */
final class TurnDownWords {

    /** More words than any reason's label is typed with. */
    private static final int LONGEST_REASON = 10;

    private final Reasons reasons;
    private final TypedDates dates;
    private final TypedPeople people;

    TurnDownWords(Reasons reasons, TypedDates dates, TypedPeople people) {
        this.reasons = reasons;
        this.dates = dates;
        this.people = people;
    }

    /** Empty where the words begin with no reason. */
    Optional<TurnDownLine> read(List<String> words, UserId writer) {
        for (int count = Math.min(LONGEST_REASON, words.size()); count > 0; count--) {
            Optional<Reason> reason = reason(String.join(" ", words.subList(0, count)));
            if (reason.isPresent()) {
                return Optional.of(read(reason.get(), words.subList(count, words.size()), writer));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> reason(String typed) {
        String word = hyphened(typed);
        return reasons.all().stream()
                .filter(reason -> hyphened(reason.key()).equals(word)
                        || hyphened(reason.label()).equals(word))
                .findFirst();
    }

    private TurnDownLine read(Reason reason, List<String> words, UserId writer) {
        AskedWords asked = new AskedWords(words, dates, people, writer);
        reason.asks().forEach(asked::take);
        return new TurnDownLine(reason, asked.given(), asked.left(), asked.isPlain());
    }

    /** {@code Wrong territory} and {@code wrong_territory} become {@code wrong-territory}. */
    static String hyphened(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
