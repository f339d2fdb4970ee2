package dev.baton.digest;

import dev.baton.lead.Pursuit;
import dev.baton.lead.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

        private static Worth of(List<Story> stories) {
            List<Story> decided = stories.stream()
                    .filter(story -> Verdict.of(story).isOfQuality())
                    .toList();
            return new Worth(
                    Acceptance.rate(stories),
                    Share.of(
                            decided,
                            story -> story.of(Pursuit.Qualified.class).findAny().isPresent()));
        }
    }

    static Calibration of(List<Story> first) {
        Map<Integer, List<Story>> bands = new TreeMap<>();
        Map<String, List<Story>> criteria = new TreeMap<>();
        for (Story story : first) {
            bands.computeIfAbsent(band(story.handOff().score()), band -> new ArrayList<>())
                    .add(story);
            Scorecard scorecard = story.handOff().scorecard();
            if (scorecard != null) {
                scorecard.met().stream()
                        .map(Scorecard.Result::criterion)
                        .distinct()
                        .forEach(key -> criteria.computeIfAbsent(key, met -> new ArrayList<>())
                                .add(story));
            }
        }
        return new Calibration(worth(bands), worth(criteria));
    }

    private static int band(int score) {
        return Math.min(90, score / 10 * 10);
    }

    private static <K> Map<K, Worth> worth(Map<K, List<Story>> stories) {
        Map<K, Worth> worth = new TreeMap<>();
        stories.forEach((key, some) -> worth.put(key, Worth.of(some)));
        return worth;
    }
}
