package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.digest.edition.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The buttons by which the numbers of a digest open. Each carries a line as one would type it. */
public final class DigestButtons {

    public static final String OTHERS = "digest_others";
    public static final String ALL = "digest_all";

    /** Those of which most people ask what is not among them, by action. */
    private static final Map<String, Figure> ASKED = Map.of(
            "digest_acceptance", Figure.ACCEPTANCE,
            "digest_claimed", Figure.CLAIMED,
            "digest_touched", Figure.TOUCHED);

    private DigestButtons() {}

    /** Every action that asks for what the button's line says. */
    public static List<String> actions() {
        return Stream.concat(Stream.of(OTHERS, ALL), ASKED.keySet().stream()).toList();
    }

    /** @param order the words that the digest is asked for by, such as {@code 2026-W46} */
    static LayoutBlock of(String order) {
        Stream<ButtonElement> figures = ASKED.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .flatMap(asked -> button(asked.getKey(), asked.getValue(), order).stream());
        return Layout.buttons(Stream.concat(figures, AskButtons.of(ALL, "All numbers", "digest why " + order).stream())
                .toList());
    }

    private static Optional<ButtonElement> button(String action, Figure figure, String order) {
        String what = figure == Figure.ACCEPTANCE ? "accepted" : figure.label();
        return AskButtons.of(action, "Not " + what + ": which leads?", "digest others " + figure.code() + " " + order);
    }
}
