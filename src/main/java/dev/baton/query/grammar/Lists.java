package dev.baton.query.grammar;

import java.util.Collection;
import java.util.List;

/** Things in a row, as a sentence has them. */
final class Lists {

    private static final int FIRST = 5;

    private Lists() {}

    /** @param last such as {@code or} */
    static String of(Collection<String> things, String last) {
        List<String> all = List.copyOf(things);
        if (all.size() == 1) {
            return all.get(0);
        }
        if (all.size() > FIRST) {
            return String.join(", ", all.subList(0, FIRST)) + " and " + (all.size() - FIRST) + " more";
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " " + last + " " + all.get(all.size() - 1);
    }
}
