package dev.baton.query.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions about one lead or person, which verbs of {@code /lead} answer. */
final class OneLead {

    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** What else can stand in such a question; every one of these is answered by how the lead stands. */
    private static final Set<String> AROUND = words("""
            what whats happened happens happening became come of to with the a lead is was are where who has have had owns owner got
            it how doing about any anything news update on for status state tell me show open details detail form full whole why when
            did does do anyone anybody somebody someone still yet already now currently today please can you could i see my our us in here
            there this that get been going got number no held claimed taken working worked qualified won lost rejected
            disqualified recycled parked merged waiting touched called contacted reached go went assigned belong belongs by
            down turned sent back stand stands up hi hello hey baton ok thanks""");

    private static final Set<String> SETTLED = words("rejected disqualified lost turned sent recycled parked merged");

    private static final Set<String> SHOWS = words("show open details detail form full");

    private OneLead() {}

    /** Empty where nothing or more is asked. */
    static Optional<List<String>> read(List<Token> tokens) {
        List<String> subjects = new ArrayList<>();
        Set<String> around = new HashSet<>();
        for (Token token : tokens) {
            if (NUMBER.matcher(token.plain()).matches()
                    || EMAIL.matcher(token.plain()).matches()) {
                subjects.add(token.plain().replaceFirst("^#", ""));
            } else if (!token.saysNothing()) {
                around.addAll(token.words());
            }
        }
        if (subjects.size() != 1 || !AROUND.containsAll(around)) {
            return Optional.empty();
        }
        String subject = subjects.get(0);
        return Optional.of(List.of(EMAIL.matcher(subject).matches() ? "status" : verb(around), subject));
    }

    private static String verb(Set<String> around) {
        if (around.contains("why")) {
            // How it ended says why it ended so; the score and the route do not.
            return around.stream().anyMatch(SETTLED::contains) ? "status" : "why";
        }
        boolean asks =
                around.contains("what") || around.contains("where") || around.contains("who") || around.contains("how");
        return !asks && around.stream().anyMatch(SHOWS::contains) ? "show" : "status";
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+", -1))));
    }
}
