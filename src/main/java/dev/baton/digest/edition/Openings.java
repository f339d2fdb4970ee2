package dev.baton.digest.edition;

import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every number of a digest that opens, with what it is made of. */
public final class Openings {

    static final String REASON = "reason ";
    static final String BAND = "band ";
    static final String CRITERION = "criterion ";
    static final String LOST = "lost ";

    private final Names names;

    public Openings(Names names) {
        this.names = names;
    }

    /**
     * One of them.
     *
     * @param code       what is typed or chosen: that of a {@link Figure}, or a word for its kind and its key, such as
     *                   {@code reason criteria_not_met}, {@code band 80}
     * @param label      what people read
     * @param definition what it is made of
     * @param of         the number in a period; never empty, but maybe of nothing
     */
    public record Opening(String code, String label, String definition, Function<Figures, Measured> of) {}

    /** Those of every digest, and then those of this one. */
    public List<Opening> in(Figures figures) {
        List<Opening> all = new ArrayList<>(
                Arrays.stream(Figure.values()).map(Openings::opening).toList());
        all.addAll(DelayOpenings.all());
        figures.turnDowns().reasons().forEach(because -> all.add(reason(because.key())));
        figures.turnDowns().bySource().keySet().stream()
                .filter(source -> !source.isEmpty())
                .forEach(source -> all.add(source(source)));
        figures.calibration().bands().keySet().forEach(band -> all.addAll(band(band)));
        figures.calibration().criteria().keySet().forEach(key -> all.addAll(criterion(key)));
        figures.losses().reasons().keySet().forEach(key -> all.add(lossReason(key)));
        return all;
    }

    /** Reads a code or a label of one that opens in it, however it is cased. */
    public Optional<Opening> find(Figures figures, String typed) {
        String wanted = Figure.same(typed);
        return in(figures).stream()
                .filter(opening -> Figure.same(opening.code()).equals(wanted)
                        || Figure.same(opening.label()).equals(wanted))
                .findFirst();
    }

    private static Opening opening(Figure figure) {
        return new Opening(figure.code(), figure.label(), figure.definition(), figure::of);
    }

    private Opening reason(String key) {
        return new Opening(
                REASON + key,
                names.reason(key),
                "Turned down for “" + names.reason(key) + "” ÷ all turn-downs.",
                figures -> figures.turnDowns().share(key));
    }

    private static Opening source(String source) {
        return new Opening(
                "source " + source,
                "turned down from " + source,
                "Turn-downs of leads that came in through " + source + " ÷ all turn-downs.",
                figures -> figures.turnDowns().shareOf(source));
    }

    private static List<Opening> band(int band) {
        String those = "Of the hand-offs of 12 weeks with such a score that sales decided on by quality: ";
        return List.of(
                new Opening(
                        BAND + band,
                        "qualified of score " + Bands.words(band),
                        those + "taken for a real opportunity ÷ all of them.",
                        figures -> figures.calibration().band(band).qualified()),
                new Opening(
                        "band-accepted " + band,
                        "accepted of score " + Bands.words(band),
                        those + "accepted ÷ all of them.",
                        figures -> figures.calibration().band(band).accepted()));
    }

    private List<Opening> criterion(String key) {
        String those = "Of the hand-offs of 12 weeks that met it and that sales decided on by quality: ";
        return List.of(
                new Opening(
                        CRITERION + key,
                        "accepted with “" + names.criterion(key) + "”",
                        those + "accepted ÷ all of them.",
                        figures -> figures.calibration().criterion(key).accepted()),
                new Opening(
                        "criterion-qualified " + key,
                        "qualified with “" + names.criterion(key) + "”",
                        those + "taken for a real opportunity ÷ all of them.",
                        figures -> figures.calibration().criterion(key).qualified()));
    }

    private Opening lossReason(String key) {
        return new Opening(
                LOST + key,
                "lost: " + names.lossReason(key),
                "Opportunities lost in the week for “" + names.lossReason(key) + "” ÷ all that were lost in it.",
                figures -> figures.losses().share(key));
    }
}
