package dev.baton.slack.card;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.Optional;

/** Buttons under an answer. Each carries a line as one would type it, so pressing it asks anew. */
public final class AskButtons {

    public static final String WAITING = "ask_waiting";
    public static final String TURNED_DOWN = "ask_turned_down";
    public static final String UNTOUCHED = "ask_untouched";
    public static final String NEXT = "ask_next";
    public static final String CSV = "answer_csv";
    public static final String SHARE = "answer_share";

    private static final int VALUE = 2_000;

    private AskButtons() {}

    /** Empty where Slack would not take so long a line. */
    public static Optional<ButtonElement> of(String action, String label, String line) {
        return line.length() > VALUE
                ? Optional.empty()
                : Optional.of(ButtonElement.builder()
                        .actionId(action)
                        .value(line)
                        .text(PlainTextObject.builder().text(label).emoji(false).build())
                        .build());
    }
}
