package dev.baton.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question about a lead's facts with yes or no for an answer, as definitions and territories ask it. A fact is named
 * as {@link FactNames} has it; text is compared without regard to case. A fact that is not known meets nothing but
 * {@link Not} and {@link Absent}.
 */
public sealed interface Condition {

    boolean holds(Facts facts);

    /** The names of the facts that it asks about, as often as it does. */
    List<String> facts();

    /** Every part holds; holds when there are none. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> facts() {
            return parts.stream().flatMap(part -> part.facts().stream()).toList();
        }

        @Override
        public boolean holds(Facts facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> facts() {
            return parts.stream().flatMap(part -> part.facts().stream()).toList();
        }

        @Override
        public boolean holds(Facts facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public List<String> facts() {
            return part.facts();
        }

        @Override
        public boolean holds(Facts facts) {
            return !part.holds(facts);
        }
    }

    /** The fact is one of these values. */
    record Is(String fact, List<String> values) implements Condition {
        public Is {
            values = List.copyOf(values);
        }

        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return FactNames.values(facts, fact).stream()
                    .anyMatch(known -> values.stream().anyMatch(known::equalsIgnoreCase));
        }
    }

    /** The fact contains one of these words or phrases, as whole words: {@code vp} is not in {@code MVP}. */
    record Mentions(String fact, List<String> phrases) implements Condition {
        public Mentions {
            phrases = List.copyOf(phrases);
        }

        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return FactNames.values(facts, fact).stream()
                    .anyMatch(known -> phrases.stream().anyMatch(phrase -> mentions(known, phrase)));
        }

        private static boolean mentions(String known, String phrase) {
            String text = known.toLowerCase(Locale.ROOT);
            String word = phrase.toLowerCase(Locale.ROOT);
            int at = text.indexOf(word);
            while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length()))) {
                at = text.indexOf(word, at + 1);
            }
            return at >= 0;
        }

        private static boolean isEdge(String text, int index) {
            return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
        }
    }

    /** The fact starts with one of these. */
    record StartsWith(String fact, List<String> prefixes) implements Condition {
        public StartsWith {
            prefixes = List.copyOf(prefixes);
        }

        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return FactNames.values(facts, fact).stream()
                    .map(known -> known.toLowerCase(Locale.ROOT))
                    .anyMatch(known ->
                            prefixes.stream().anyMatch(prefix -> known.startsWith(prefix.toLowerCase(Locale.ROOT))));
        }
    }

    /** The fact is a number within these bounds, both included; a bound that is not given does not bind. */
    record Between(
            String fact,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost) implements Condition {
        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return FactNames.values(facts, fact).stream().anyMatch(this::within);
        }

        private boolean within(String known) {
            try {
                BigDecimal number = new BigDecimal(known.strip());
                return (atLeast == null || number.compareTo(atLeast) >= 0)
                        && (atMost == null || number.compareTo(atMost) <= 0);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }
    }

    record Present(String fact) implements Condition {
        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return !FactNames.values(facts, fact).isEmpty();
        }
    }

    record Absent(String fact) implements Condition {
        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return FactNames.values(facts, fact).isEmpty();
        }
    }
}
