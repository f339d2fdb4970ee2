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

    /**
     * Empty where Slack would not take so long a line.
     *
     * @param line as one would type it; it comes back as Slack tells what was typed
     */
    public static Optional<ButtonElement> of(String action, String label, String line) {
        String value = Mrkdwn.escape(line);
        return value.length() > VALUE
                ? Optional.empty()
                : Optional.of(ButtonElement.builder()
                        .actionId(action)
                        .value(value)
                        .text(PlainTextObject.builder().text(label).emoji(false).build())
                        .build());
    }
}
