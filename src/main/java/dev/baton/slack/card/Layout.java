package dev.baton.slack.card;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that messages are made of. Rows are rich text, in which nothing that was typed can format, link or mention;
 * mrkdwn is always verbatim, so that Slack does not turn typed words into links or mentions.
 */
public final class Layout {

    private Layout() {}

    /** One line of rich text: what is bold, and right behind it the rest; either may be empty, not both. */
    record Row(String bold, String rest) {

        static Row labelled(String label, String text) {
            return new Row(label, "  " + text);
        }

        static Row plain(String text) {
            return new Row("", text);
        }
    }

    public static LayoutBlock header(String text) {
        return HeaderBlock.builder()
                .text(PlainTextObject.builder().text(text).emoji(true).build())
                .build();
    }

    /** @param mrkdwn already escaped */
    public static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder().text(markdown(mrkdwn)).build();
    }

    /** @param text literal, not escaped */
    static LayoutBlock section(String text, ButtonElement button) {
        return SectionBlock.builder()
                .text(PlainTextObject.builder().text(text).emoji(false).build())
                .accessory(button)
                .build();
    }

    /** @param mrkdwn already escaped */
    static LayoutBlock line(String mrkdwn, ButtonElement button) {
        return SectionBlock.builder().text(markdown(mrkdwn)).accessory(button).build();
    }

    /** @param mrkdwn already escaped */
    public static LayoutBlock context(String mrkdwn) {
        return ContextBlock.builder().elements(List.of(markdown(mrkdwn))).build();
    }

    /** @param mrkdwn of each field, already escaped; at most 10 */
    public static LayoutBlock fields(List<String> mrkdwn) {
        return SectionBlock.builder()
                .fields(mrkdwn.stream().<TextObject>map(Layout::markdown).toList())
                .build();
    }

    static LayoutBlock buttons(ButtonElement... buttons) {
        return buttons(List.of(buttons));
    }

    public static LayoutBlock buttons(List<ButtonElement> buttons) {
        return ActionsBlock.builder()
                .elements(List.<BlockElement>copyOf(buttons))
                .build();
    }

    /** @param more at their end */
    static LayoutBlock buttons(List<ButtonElement> buttons, OverflowMenuElement more) {
        List<BlockElement> elements = new ArrayList<>(buttons);
        elements.add(more);
        return ActionsBlock.builder().elements(elements).build();
    }

    /** @param rows at least one; literal, not escaped */
    static LayoutBlock rows(List<Row> rows) {
        List<RichTextElement> texts = new ArrayList<>();
        for (Row row : rows) {
            if (!texts.isEmpty()) {
                texts.add(text("\n"));
            }
            if (!row.bold().isEmpty()) {
                texts.add(bold(row.bold()));
            }
            if (!row.rest().isEmpty()) {
                texts.add(text(row.rest()));
            }
        }
        return RichTextBlock.builder()
                .elements(
                        List.of(RichTextSectionElement.builder().elements(texts).build()))
                .build();
    }

    private static MarkdownTextObject markdown(String mrkdwn) {
        return MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build();
    }

    private static RichTextElement text(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    private static RichTextElement bold(String text) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                .build();
    }
}
