package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import dev.baton.query.Cycle;
import dev.baton.query.LedTo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why leads came back. A hand-off that was turned down twice is here twice.
 *
 * @param all      every turn-down
 * @param reasons  the most frequent first
 * @param bySource the three most frequent of each source, which is empty where it was not written down
 */
public record TurnDowns(Count all, List<Because> reasons, Map<String, List<Because>> bySource) {

    /** How many of a source are shown. */
    static final int TOP = 3;

    /**
     * One reason.
     *
     * @param key   of the reason
     * @param share turned down for it ÷ turned down, of the source where it is a source's
     * @param ledTo what that led to, by the cut-off
     */
    public record Because(String key, Share share, Map<LedTo, Integer> ledTo) {}

    private record TurnDown(LeadNumber lead, String source, Cycle.TurnDown what) {}

    static TurnDowns of(List<Story> first) {
        List<TurnDown> all = first.stream()
                .flatMap(story -> story.cycle().turnDowns().stream()
                        .map(down -> new TurnDown(
                                story.lead(),
                                Optional.ofNullable(story.handOff().source()).orElse(""),
                                down)))
                .toList();
        Map<String, List<Because>> bySource = new TreeMap<>();
        all.stream()
                .collect(Collectors.groupingBy(TurnDown::source))
                .forEach((source, downs) ->
                        bySource.put(source, reasons(downs).stream().limit(TOP).toList()));
        return new TurnDowns(count(all), reasons(all), bySource);
    }

    private static List<Because> reasons(List<TurnDown> all) {
        List<Because> reasons = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(down -> down.what().reason()))
                .forEach((key, downs) ->
                        reasons.add(new Because(key, new Share(count(downs), count(all)), ledTo(downs))));
        reasons.sort(Comparator.comparing(
                        (Because because) -> -because.share().part().n())
                .thenComparing(Because::key));
        return List.copyOf(reasons);
    }

    private static Map<LedTo, Integer> ledTo(List<TurnDown> downs) {
        Map<LedTo, Integer> ledTo = new EnumMap<>(LedTo.class);
        downs.forEach(down -> ledTo.merge(down.what().ledTo(), 1, Integer::sum));
        return ledTo;
    }

    private static Count count(List<TurnDown> downs) {
        return new Count(downs.stream().map(TurnDown::lead).toList());
    }

    /** Nobody of none, where nobody turned one down for it. */
    public Share share(String key) {
        return reasons.stream()
                .filter(because -> because.key().equals(key))
                .map(Because::share)
                .findFirst()
                .orElseGet(() -> Share.none(all));
    }

    /** Those of one source ÷ all. */
    public Share shareOf(String source) {
        return new Share(
                bySource.getOrDefault(source, List.of()).stream()
                        .findFirst()
                        .map(because -> because.share().of())
                        .orElse(new Count(List.of())),
                all);
    }
}
