package dev.baton.digest.edition;

import dev.baton.digest.TurnDowns;
import dev.baton.digest.TurnDowns.Because;
import dev.baton.query.LedTo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why leads came back, and what that led to. */
final class Returned {

    private final Names names;

    Returned(Names names) {
        this.names = names;
    }

    /** {@code criteria not met 21 (18 of list-purchase; all closed) · …}. */
    String top(TurnDowns downs, int most) {
        return downs.reasons().isEmpty()
                ? "none did"
                : downs.reasons().stream()
                        .limit(most)
                        .map(because -> names.reason(because.key()) + " "
                                + because.share().part().n() + " ("
                                + mostly(downs, because.key()) + ledTo(because) + ")")
                        .collect(Collectors.joining(" · "));
    }

    private static String mostly(TurnDowns downs, String key) {
        return downs.bySource().entrySet().stream()
                .filter(source -> times(source.getValue(), key) * 2
                        > downs.share(key).part().n())
                .findFirst()
                .filter(source -> downs.bySource().size() > 1)
                .map(source -> times(source.getValue(), key) + " from " + Names.source(source.getKey()) + "; ")
                .orElse("");
    }

    private static int times(List<Because> reasons, String key) {
        return reasons.stream()
                .filter(because -> because.key().equals(key))
                .mapToInt(because -> because.share().part().n())
                .sum();
    }

    /** {@code 9 re-routed, 2 closed}. */
    static String ledTo(Because because) {
        Map<LedTo, Integer> ledTo = because.ledTo();
        return Arrays.stream(LedTo.values())
                .filter(ledTo::containsKey)
                .map(led -> ledTo.get(led) + " " + led.words())
                .collect(Collectors.joining(", "));
    }

    /** The most frequent of a source. */
    String ofSource(List<Because> reasons) {
        return reasons.stream()
                .map(because -> names.reason(because.key()) + " "
                        + because.share().part().n())
                .collect(Collectors.joining(" · "));
    }
}
