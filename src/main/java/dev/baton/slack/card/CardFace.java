package dev.baton.slack.card;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a card says how its lead stands and whose it is. Slack gives a card back in words of its own, with emoji
 * spelled out and ids added; this much of it stays as it was sent.
 *
 * @param buttons their action ids
 * @param people  ids of everybody whom it mentions
 */
public record CardFace(Set<String> buttons, Set<String> people) {

    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)");

    public CardFace {
        buttons = Set.copyOf(buttons);
        people = Set.copyOf(people);
    }

    public static CardFace of(List<LayoutBlock> blocks) {
        Set<String> buttons = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (LayoutBlock block : blocks) {
            if (block instanceof ActionsBlock actions) {
                actions.getElements().stream()
                        .filter(ButtonElement.class::isInstance)
                        .map(element -> ((ButtonElement) element).getActionId())
                        .forEach(buttons::add);
            }
            texts(block).map(MENTION::matcher).forEach(mention -> addAll(mention, people));
        }
        return new CardFace(buttons, people);
    }

    private static void addAll(Matcher mention, Set<String> people) {
        while (mention.find()) {
            people.add(Objects.requireNonNull(mention.group(1)));
        }
    }

    private static Stream<String> texts(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            return Stream.ofNullable(section.getText()).map(TextObject::getText);
        }
        return block instanceof ContextBlock context
                ? context.getElements().stream()
                        .filter(MarkdownTextObject.class::isInstance)
                        .map(element -> ((MarkdownTextObject) element).getText())
                : Stream.empty();
    }
}
