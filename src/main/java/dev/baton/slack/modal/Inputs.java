package dev.baton.slack.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs that forms are made of. Block and action ids stay the same, so that Slack keeps what was entered. */
public final class Inputs {

    private Inputs() {}

    /** @param value what {@link Entered#choice} gives */
    public record Choice(String value, String label) {}

    /** A list to choose one from. */
    public static LayoutBlock required(String block, String label, List<Choice> choices, @Nullable Choice first) {
        return input(block, label, null, false, select(block, choices, first));
    }

    /** A list to choose one from, or none. */
    public static LayoutBlock optional(String block, String label, List<Choice> choices) {
        return input(block, label, null, true, select(block, choices, null));
    }

    /** Day and time in the timezone of whoever enters it; may stay empty. */
    public static LayoutBlock moment(String block, String label, String hint) {
        return input(
                block,
                label,
                hint,
                true,
                DatetimePickerElement.builder().actionId(action(block)).build());
    }

    /** Text that may stay empty. */
    public static LayoutBlock text(String block, String label, int longest, boolean severalLines) {
        return input(
                block,
                label,
                null,
                true,
                PlainTextInputElement.builder()
                        .actionId(action(block))
                        .multiline(severalLines)
                        .maxLength(longest)
                        .build());
    }

    private static BlockElement select(String block, List<Choice> choices, @Nullable Choice first) {
        return StaticSelectElement.builder()
                .actionId(action(block))
                .options(choices.stream().map(Inputs::option).toList())
                .initialOption(first == null ? null : option(first))
                .build();
    }

    private static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(plain(choice.label()))
                .value(choice.value())
                .build();
    }

    private static LayoutBlock input(
            String block, String label, @Nullable String hint, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(block)
                .label(plain(label))
                .hint(hint == null ? null : plain(hint))
                .optional(optional)
                .element(element)
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static String action(String block) {
        return block + "_input";
    }
}
