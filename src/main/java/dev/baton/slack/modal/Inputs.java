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

    private final Entered entered;

    /** @param entered what they begin with */
    public Inputs(Entered entered) {
        this.entered = entered;
    }

    /** @param value what {@link Entered#choice} gives */
    public record Choice(String value, String label) {}

    /** A list to choose one from. */
    public LayoutBlock required(String block, String label, List<Choice> choices) {
        return input(block, label, null, false, select(block, choices));
    }

    /** A list to choose one from, or none. */
    public LayoutBlock optional(String block, String label, List<Choice> choices) {
        return input(block, label, null, true, select(block, choices));
    }

    /** Day and time in the timezone of whoever enters it; may stay empty. */
    public LayoutBlock moment(String block, String label, String hint) {
        return input(
                block,
                label,
                hint,
                true,
                DatetimePickerElement.builder()
                        .actionId(action(block))
                        .initialDateTime(entered.moment(block)
                                .map(moment -> Math.toIntExact(moment.getEpochSecond()))
                                .orElse(null))
                        .build());
    }

    /** Lines of text that may stay empty. */
    public LayoutBlock text(String block, String label, int longest) {
        return input(
                block,
                label,
                null,
                true,
                PlainTextInputElement.builder()
                        .actionId(action(block))
                        .multiline(true)
                        .maxLength(longest)
                        .initialValue(entered.text(block).orElse(null))
                        .build());
    }

    /** A line of text that may stay empty. */
    public LayoutBlock line(String block, String label, int longest) {
        return input(
                block,
                label,
                null,
                true,
                PlainTextInputElement.builder()
                        .actionId(action(block))
                        .maxLength(longest)
                        .initialValue(entered.text(block).orElse(null))
                        .build());
    }

    private BlockElement select(String block, List<Choice> choices) {
        String chosen = entered.choice(block).orElse("");
        return StaticSelectElement.builder()
                .actionId(action(block))
                .options(choices.stream().map(Inputs::option).toList())
                .initialOption(choices.stream()
                        .filter(choice -> choice.value().equals(chosen))
                        .findFirst()
                        .map(Inputs::option)
                        .orElse(null))
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
