package dev.baton.digest.edition;

import dev.baton.digest.Calibration.Worth;
import dev.baton.digest.Count;
import dev.baton.digest.Digest;
import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import dev.baton.digest.Share;
import dev.baton.digest.TurnDowns;
import dev.baton.digest.TurnDowns.Because;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What might be done about the numbers, each with its evidence. Both teams decide; nothing changes by itself. */
final class Suggestions {

    private static final int MOST = 3;

    /** A criterion or a band differs by so many percentage points or more before anything is said of it. */
    private static final double CLEARLY = 0.15;

    /** The reason that says least, and how much of it is too much. */
    private static final String OTHER = "other";

    private static final double TOO_MUCH_OTHER = 0.10;

    private static final double OFTEN = 1.0 / 3;
    private static final double NOW_AND_THEN = 0.10;

    private final Names names;

    Suggestions(Names names) {
        this.names = names;
    }

    /** At most three, the most telling kinds first. */
    List<String> of(Digest digest) {
        Figures now = digest.now();
        return Stream.of(
                        oneSource(now.turnDowns()),
                        weakCriterion(now),
                        upsideDown(now),
                        wrongPlaces(now),
                        givenUp(now),
                        tooMuchOther(now.turnDowns()))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private Optional<String> oneSource(TurnDowns downs) {
        return downs.bySource().entrySet().stream()
                .filter(source -> !source.getKey().isEmpty() && downs.bySource().size() > 1)
                .max(Comparator.comparingInt(source -> first(source).share().n()))
                .filter(source -> first(source).share().n() >= Measured.ENOUGH
                        && first(source).share().n() >= OFTEN * downs.all().n())
                .map(source -> "Look at what " + source.getKey() + " hands off: "
                        + first(source).share().n()
                        + " of " + downs.all().n() + " turn-downs were of its leads, most often for “"
                        + names.reason(first(source).key()) + "” ("
                        + first(source).share().part().n() + ").");
    }

    private static Because first(Map.Entry<String, List<Because>> source) {
        return source.getValue().get(0);
    }

    private Optional<String> weakCriterion(Figures now) {
        Share all = all(now.calibration().bands());
        return now.calibration().criteria().entrySet().stream()
                .filter(criterion -> isAbove(all, criterion.getValue().accepted()))
                .min(Comparator.comparingDouble(
                        criterion -> criterion.getValue().accepted().value().orElse(1)))
                .map(criterion -> "Give “" + names.criterion(criterion.getKey()) + "” fewer points: of the "
                        + criterion.getValue().accepted().n() + " decided leads that met it "
                        + Written.of(criterion.getValue().accepted()) + " were accepted, of all of them "
                        + Written.of(all) + " (12 weeks).");
    }

    private static Share all(Map<Integer, Worth> bands) {
        return new Share(
                new Count(bands.values().stream()
                        .flatMap(worth -> worth.accepted().part().leads().stream())
                        .toList()),
                new Count(bands.values().stream()
                        .flatMap(worth -> worth.accepted().of().leads().stream())
                        .toList()));
    }

    private Optional<String> upsideDown(Figures now) {
        Map<Integer, Worth> bands = now.calibration().bands();
        return bands.entrySet().stream()
                .flatMap(low -> bands.entrySet().stream()
                        .filter(high -> high.getKey() > low.getKey())
                        .filter(high -> isAbove(
                                low.getValue().qualified(), high.getValue().qualified()))
                        .map(high -> "Look at the points: leads that scored " + Bands.words(low.getKey())
                                + " qualified more often than those that scored "
                                + Bands.words(high.getKey()) + " ("
                                + Written.of(low.getValue().qualified()) + " of "
                                + low.getValue().qualified().n()
                                + ", " + Written.of(high.getValue().qualified()) + " of "
                                + high.getValue().qualified().n() + ", 12 weeks)."))
                .findFirst();
    }

    /** Clearly, and by more than chance. */
    private static boolean isAbove(Share high, Share low) {
        return high.value().isPresent()
                && low.value().isPresent()
                && high.value().getAsDouble() >= low.value().getAsDouble() + CLEARLY
                && Chance.beyond(high, low) >= Chance.ENOUGH;
    }

    private static Optional<String> wrongPlaces(Figures now) {
        Share hygiene = now.acceptance().hygiene();
        int sentOn = now.volume().sentOn().n();
        return hygiene.value().isPresent()
                        && sentOn >= NOW_AND_THEN * now.volume().handOffs().n()
                        && sentOn > 0
                ? Optional.of("Look at the territories: " + sentOn + " of "
                        + now.volume().handOffs().n() + " hand-offs were turned down only to go somewhere else.")
                : Optional.empty();
    }

    private static Optional<String> givenUp(Figures now) {
        Share early = now.touches().givenUp();
        return early.value().isPresent() && early.value().getAsDouble() >= OFTEN
                ? Optional.of("Try longer: " + early.part().n() + " of " + early.n()
                        + " leads that were never reached were given up after fewer than six touches.")
                : Optional.empty();
    }

    private Optional<String> tooMuchOther(TurnDowns downs) {
        Share other = downs.share(OTHER);
        return other.value().isPresent() && other.value().getAsDouble() > TOO_MUCH_OTHER
                ? Optional.of("Read the “" + names.reason(OTHER) + "” reasons and make a reason of what they share: "
                        + other.part().n() + " of " + other.n() + " turn-downs gave no better one.")
                : Optional.empty();
    }
}
