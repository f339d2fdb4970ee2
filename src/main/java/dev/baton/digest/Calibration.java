package dev.baton.digest;

import dev.baton.lead.Pursuit;
import dev.baton.lead.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Whether a higher score meant a better lead, over the hand-offs of twelve weeks.
 *
 * @param bands    by their lowest score: ten points each, the last of them with 100
 * @param criteria by key, of the hand-offs that met the criterion; those of which that was not written down are in none
 */
public record Calibration(Map<Integer, Worth> bands, Map<String, Worth> criteria) {

    /** How many weeks, the digest's with them. */
    static final int WEEKS = 12;

    /**
     * What came of some hand-offs.
     *
     * @param accepted  as acceptance: accepted ÷ decided by quality
     * @param qualified taken for a real opportunity ÷ the same
     */
    public record Worth(Share accepted, Share qualified) {

        private static Worth of(List<Judged> stories) {
            List<Judged> decided = stories.stream()
                    .filter(each -> each.verdict().isOfQuality())
                    .toList();
            return new Worth(
                    share(decided, each -> each.verdict() == Verdict.ACCEPTED), share(decided, Judged::qualified));
        }

        private static Share share(List<Judged> of, Predicate<Judged> part) {
            return new Share(count(of.stream().filter(part).toList()), count(of));
        }

        private static Count count(List<Judged> stories) {
            return new Count(stories.stream().map(each -> each.story().lead()).toList());
        }
    }

    private static final Worth NOTHING = new Worth(Share.none(new Count(List.of())), Share.none(new Count(List.of())));

    /** Of nothing, where nobody scored that. */
    public Worth band(int lowest) {
        return bands.getOrDefault(lowest, NOTHING);
    }

    /** Of nothing, where nobody met it. */
    public Worth criterion(String key) {
        return criteria.getOrDefault(key, NOTHING);
    }

    /** A hand-off is in several groups, and judged once. */
    private record Judged(Story story, Verdict verdict, boolean qualified) {

        private static Judged of(Story story) {
            return new Judged(
                    story,
                    Verdict.of(story),
                    story.of(Pursuit.Qualified.class).findAny().isPresent());
        }
    }

    static Calibration of(List<Story> first) {
        Map<Integer, List<Judged>> bands = new TreeMap<>();
        Map<String, List<Judged>> criteria = new TreeMap<>();
        for (Judged judged : first.stream().map(Judged::of).toList()) {
            FrozenHandOff handOff = judged.story().handOff();
            bands.computeIfAbsent(lowest(handOff.score()), band -> new ArrayList<>())
                    .add(judged);
            Scorecard scorecard = handOff.scorecard();
            if (scorecard != null) {
                scorecard.met().stream()
                        .map(Scorecard.Result::criterion)
                        .distinct()
                        .forEach(key -> criteria.computeIfAbsent(key, met -> new ArrayList<>())
                                .add(judged));
            }
        }
        return new Calibration(worth(bands), worth(criteria));
    }

    private static int lowest(int score) {
        return Math.min(90, score / 10 * 10);
    }

    private static <K> Map<K, Worth> worth(Map<K, List<Judged>> stories) {
        Map<K, Worth> worth = new TreeMap<>();
        stories.forEach((key, some) -> worth.put(key, Worth.of(some)));
        return worth;
    }
}
