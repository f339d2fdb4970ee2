package dev.baton.digest.edition;

import dev.baton.digest.Calibration;
import dev.baton.digest.Calibration.Worth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a higher score meant a better lead. */
final class Scores {

    private static final int SHOWN = 3;

    private Scores() {}

    /** The highest bands that there is enough of. */
    static String inShort(Calibration calibration) {
        List<Map.Entry<Integer, Worth>> told = calibration.bands().entrySet().stream()
                .filter(band -> band.getValue().qualified().value().isPresent())
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        return told.isEmpty()
                ? "too few were decided on to say"
                : answer(told.get(0).getValue(), told.get(told.size() - 1).getValue())
                        + told.stream()
                                .map(band -> Bands.words(band.getKey()) + ": "
                                        + Written.of(band.getValue().qualified()) + " qualified (n "
                                        + band.getValue().qualified().n() + ")")
                                .collect(Collectors.joining(" · "));
    }

    private static String answer(Worth high, Worth low) {
        if (Chance.beyond(high.qualified(), low.qualified()) < Chance.ENOUGH) {
            return "no clear difference: ";
        }
        return high.qualified().value().orElse(0) > low.qualified().value().orElse(0) ? "yes: " : "no, less: ";
    }
}
