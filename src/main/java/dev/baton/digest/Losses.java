package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Pursuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why opportunities were lost in the week, whenever they were handed off.
 *
 * @param lost    all of them
 * @param reasons lost for it ÷ lost, by the reason's code
 */
public record Losses(Count lost, Map<String, Share> reasons) {

    static Losses of(Period period, List<Story> stories) {
        List<LeadNumber> all = new ArrayList<>();
        Map<String, List<LeadNumber>> byReason = new TreeMap<>();
        for (Story story : stories) {
            story.of(Pursuit.Lost.class).filter(lost -> isIn(period, lost)).forEach(lost -> {
                all.add(story.lead());
                byReason.computeIfAbsent(lost.reason(), reason -> new ArrayList<>())
                        .add(story.lead());
            });
        }
        Map<String, Share> reasons = new TreeMap<>();
        byReason.forEach((reason, leads) -> reasons.put(reason, new Share(new Count(leads), new Count(all))));
        return new Losses(new Count(all), reasons);
    }

    private static boolean isIn(Period period, Event event) {
        return period.contains(event.at());
    }

    /** None, where nothing was lost for it. */
    public Share share(String key) {
        return reasons.getOrDefault(key, Share.none(lost));
    }
}
