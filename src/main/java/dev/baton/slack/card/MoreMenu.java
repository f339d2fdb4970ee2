package dev.baton.slack.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.baton.lead.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is seldom done with a lead, behind ⋯ at the end of its card's buttons. Each option stands for a button and does the
 * same. Slack lets a menu have no label for a screen reader, so each option says what it does and to which lead.
 */
public final class MoreMenu {

    /** The action id of all such menus. */
    public static final String ACTION = "more";

    private MoreMenu() {}

    /**
     * What an option stands for.
     *
     * @param action id of the button
     * @param value  of the button
     */
    public record Choice(String action, String value) {

        private static final String BETWEEN = "-";

        /**
         * The opposite of what an option's value is made by.
         *
         * @param option as Slack gives it back
         * @return empty for what is no option of such a menu
         */
        public static Optional<Choice> read(@Nullable String option) {
            String[] parts = option == null ? new String[0] : option.split(BETWEEN, 2);
            return parts.length == 2 ? Optional.of(new Choice(parts[0], parts[1])) : Optional.empty();
        }

        private String written() {
            return action + BETWEEN + value;
        }
    }

    /** Of a lead that somebody works on. */
    static OverflowMenuElement owned(Lead lead) {
        List<OptionObject> options = new ArrayList<>();
        options.add(option(lead, "release", "Release", "Give %s back to its channel"));
        options.addAll(always(lead));
        return menu(options);
    }

    /** Of an opportunity, which is never given back to a channel. */
    static OverflowMenuElement qualified(Lead lead) {
        return menu(always(lead));
    }

    private static List<OptionObject> always(Lead lead) {
        return List.of(
                option(lead, "reassign", "Reassign…", "Give %s to somebody else, as a manager"),
                option(lead, "ride", "Listen in", "Ask to hear the next call with %s, as marketing"),
                option(lead, "why", "Why here?", "The score of %s, and why it came here"),
                option(lead, "form", "Full form", "All about %s, and the path it took"));
    }

    private static OverflowMenuElement menu(List<OptionObject> options) {
        return OverflowMenuElement.builder().actionId(ACTION).options(options).build();
    }

    private static OptionObject option(Lead lead, String action, String label, String described) {
        Choice choice = new Choice(action, Long.toString(lead.number().value()));
        return OptionObject.builder()
                .text(PlainTextObject.builder().text(label).emoji(false).build())
                .description(PlainTextObject.builder()
                        .text(described.formatted("lead " + lead.number()))
                        .emoji(false)
                        .build())
                .value(choice.written())
                .build();
    }
}
