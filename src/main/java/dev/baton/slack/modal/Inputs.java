package dev.baton.slack.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.baton.lead.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs that forms are made of. Block and action ids stay the same, so that Slack keeps what was entered. */
public final class Inputs {

    private final Entered entered;
    private final boolean told;

    /** @param entered what they begin with */
    public Inputs(Entered entered) {
        this(entered, false);
    }

    private Inputs(Entered entered, boolean told) {
        this.entered = entered;
        this.told = told;
    }

    /** The same, of which Slack tells at each choice and at Enter, so that the form is drawn anew. */
    public Inputs told() {
        return new Inputs(entered, true);
    }

    /** @param value what {@link Entered#choice} gives */
    public record Choice(String value, String label) {}

    /** Several choices under a heading of their own. */
    public record Group(String label, List<Choice> choices) {}

    /**
     * What somebody is asked.
     *
     * @param optional whether it may stay empty
     */
    public record Question(
            String block, String label, @Nullable String hint, boolean optional) {}

    /** A list to choose one from, under headings. */
    public LayoutBlock grouped(String block, String label, List<Group> groups) {
        List<Choice> choices =
                groups.stream().flatMap(group -> group.choices().stream()).toList();
        StaticSelectElement list = select(block, choices);
        list.setOptions(null);
        list.setOptionGroups(groups.stream()
                .map(group -> OptionGroupObject.builder()
                        .label(plain(group.label()))
                        .options(group.choices().stream().map(Inputs::option).toList())
                        .build())
                .toList());
        return input(block, label, null, false, list);
    }

    /** @param choices 1 to 100 */
    public LayoutBlock choice(Question question, List<Choice> choices) {
        return input(question, select(question.block(), choices));
    }

    /**
     * A list to choose some from.
     *
     * @param choices 1 to 100
     */
    public LayoutBlock several(Question question, List<Choice> choices) {
        List<String> chosen = entered.choices(question.block());
        List<OptionObject> initial = choices.stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(Inputs::option)
                .toList();
        return input(
                question,
                MultiStaticSelectElement.builder()
                        .actionId(action(question.block()))
                        .options(choices.stream().map(Inputs::option).toList())
                        .initialOptions(initial.isEmpty() ? null : initial)
                        .build());
    }

    /** A day of the calendar. */
    public LayoutBlock day(Question question) {
        return input(
                question,
                DatePickerElement.builder()
                        .actionId(action(question.block()))
                        .initialDate(entered.date(question.block())
                                .map(LocalDate::toString)
                                .orElse(null))
                        .build());
    }

    /** Somebody of the workspace. */
    public LayoutBlock person(Question question) {
        return input(
                question,
                UsersSelectElement.builder()
                        .actionId(action(question.block()))
                        .initialUser(entered.person(question.block())
                                .map(UserId::value)
                                .orElse(null))
                        .build());
    }

    /** One line of text. */
    public LayoutBlock line(Question question, int longest) {
        return input(question, text(question.block(), longest, false));
    }

    /** Lines of text. */
    public LayoutBlock lines(Question question, int longest) {
        return input(question, text(question.block(), longest, true));
    }

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

    /** One thing to tick, or not; ticked, it is among {@link Entered#choices}. */
    public LayoutBlock tick(Question question, Choice choice) {
        boolean ticked = entered.choices(question.block()).contains(choice.value());
        return input(
                question,
                CheckboxesElement.builder()
                        .actionId(action(question.block()))
                        .options(List.of(option(choice)))
                        .initialOptions(ticked ? List.of(option(choice)) : null)
                        .build());
    }

    /** Lines of text that may stay empty. */
    public LayoutBlock text(String block, String label, int longest) {
        return input(block, label, null, true, text(block, longest, true));
    }

    /** A line of text that may stay empty. */
    public LayoutBlock line(String block, String label, int longest) {
        return line(new Question(block, label, null, true), longest);
    }

    private BlockElement text(String block, int longest, boolean multiline) {
        return PlainTextInputElement.builder()
                .actionId(action(block))
                .multiline(multiline)
                .maxLength(longest)
                .initialValue(entered.text(block).orElse(null))
                .build();
    }

    private StaticSelectElement select(String block, List<Choice> choices) {
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

    private LayoutBlock input(Question question, BlockElement element) {
        return input(question.block(), question.label(), question.hint(), question.optional(), element);
    }

    private LayoutBlock input(
            String block, String label, @Nullable String hint, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(block)
                .label(plain(label))
                .hint(hint == null ? null : plain(hint))
                .optional(optional)
                .dispatchAction(told)
                .element(element)
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    /** The id under which Slack tells of this input. */
    public static String action(String block) {
        return block + "_input";
    }
}
