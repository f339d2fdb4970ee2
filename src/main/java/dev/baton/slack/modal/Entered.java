package dev.baton.slack.modal;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.SelectedOption;
import dev.baton.intake.PlainText;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is in the inputs of a modal, by block id; an input that is empty or not there gives nothing. */
public final class Entered {

    private final Map<String, ViewState.Value> byBlock;

    private Entered(Map<String, ViewState.Value> byBlock) {
        this.byBlock = byBlock;
    }

    /** As in a modal that was just opened. */
    public static Entered nothing() {
        return new Entered(Map.of());
    }

    /** As Slack sent it. */
    public static Entered in(View view) {
        Map<String, ViewState.Value> byBlock = new HashMap<>();
        ViewState state = view.getState();
        if (state != null && state.getValues() != null) {
            state.getValues()
                    .forEach((block, actions) -> Stream.ofNullable(actions)
                            .flatMap(inputs -> inputs.values().stream())
                            .filter(Objects::nonNull)
                            .findFirst()
                            .ifPresent(value -> byBlock.put(block, value)));
        }
        return new Entered(byBlock);
    }

    /** The same with this option chosen, as if somebody had. */
    public Entered choosing(String block, String option) {
        SelectedOption chosen = new SelectedOption();
        chosen.setValue(option);
        return with(block, value -> value.setSelectedOption(chosen));
    }

    /** The same with this option ticked, as if somebody had. */
    public Entered ticking(String block, String option) {
        SelectedOption ticked = new SelectedOption();
        ticked.setValue(option);
        return with(block, value -> value.setSelectedOptions(List.of(ticked)));
    }

    /** The same with these options ticked or chosen, as if somebody had. */
    public Entered ticking(String block, List<String> options) {
        List<SelectedOption> all = options.stream()
                .map(option -> {
                    SelectedOption ticked = new SelectedOption();
                    ticked.setValue(option);
                    return ticked;
                })
                .toList();
        return with(block, value -> value.setSelectedOptions(all));
    }

    /** The same with this text, as if somebody had typed it. */
    public Entered saying(String block, String text) {
        return with(block, value -> value.setValue(text));
    }

    /** Whether Slack's input for a moment can hold this one: it ends in January 2038. */
    public static boolean canHold(Instant moment) {
        return moment.getEpochSecond() >= 0 && moment.getEpochSecond() <= Integer.MAX_VALUE;
    }

    /**
     * The same with this moment, to the minute, as if somebody had picked it.
     *
     * @param moment one that {@link #canHold} is true for
     */
    public Entered at(String block, Instant moment) {
        int seconds = Math.toIntExact(moment.truncatedTo(ChronoUnit.MINUTES).getEpochSecond());
        return with(block, value -> value.setSelectedDateTime(seconds));
    }

    /** The same with this day, as if somebody had picked it. */
    public Entered on(String block, LocalDate day) {
        return with(block, value -> value.setSelectedDate(day.toString()));
    }

    /** The same with this person, as if somebody had picked them. */
    public Entered picking(String block, UserId person) {
        return with(block, value -> value.setSelectedUser(person.value()));
    }

    private Entered with(String block, Consumer<ViewState.Value> enter) {
        ViewState.Value value = new ViewState.Value();
        enter.accept(value);
        Map<String, ViewState.Value> all = new HashMap<>(byBlock);
        all.put(block, value);
        return new Entered(all);
    }

    /** Whether the modal has this input, with something in it or not. */
    public boolean has(String block) {
        return byBlock.containsKey(block);
    }

    /** A line or several, a number, an e-mail address or a link: as typed, without what nobody can see. */
    public Optional<String> text(String block) {
        return get(block, ViewState.Value::getValue).map(PlainText::of).filter(text -> !text.isEmpty());
    }

    /** The value of the option that is chosen from a list or by a radio button. */
    public Optional<String> choice(String block) {
        return get(block, ViewState.Value::getSelectedOption).map(SelectedOption::getValue);
    }

    /** The values of the options that are ticked. */
    public List<String> choices(String block) {
        return get(block, ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(SelectedOption::getValue)
                .toList();
    }

    /** What is no day of the calendar, which no calendar of Slack's can give, counts as nothing. */
    public Optional<LocalDate> date(String block) {
        return get(block, ViewState.Value::getSelectedDate).flatMap(written -> read(written, LocalDate::parse));
    }

    /** The time of day in the timezone of whoever entered it. */
    public Optional<LocalTime> time(String block) {
        return get(block, ViewState.Value::getSelectedTime).flatMap(written -> read(written, LocalTime::parse));
    }

    public Optional<Instant> moment(String block) {
        return get(block, ViewState.Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }

    public Optional<UserId> person(String block) {
        return get(block, ViewState.Value::getSelectedUser)
                .filter(id -> !id.isBlank())
                .map(UserId::new);
    }

    /** The id of a channel. */
    public Optional<String> channel(String block) {
        return get(block, ViewState.Value::getSelectedConversation);
    }

    private static <T> Optional<T> read(String written, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> get(String block, Function<ViewState.Value, T> part) {
        return Optional.ofNullable(byBlock.get(block)).map(part);
    }
}
