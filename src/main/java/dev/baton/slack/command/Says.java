package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.List;

/** The plain forms an answer has: a sentence, or paragraphs. */
final class Says {

    /** Enough to recognise what was typed by; the rest helps nobody. */
    private static final int TYPED = 80;

    private Says() {}

    /** @param mrkdwn already escaped */
    static Message sentence(String mrkdwn) {
        return new Message(mrkdwn, List.of());
    }

    /**
     * @param title      what a notification says
     * @param paragraphs mrkdwn, already escaped, each at most 3,000 characters
     */
    static Message paragraphs(String title, List<String> paragraphs) {
        return new Message(title, paragraphs.stream().map(Says::paragraph).toList());
    }

    static LayoutBlock paragraph(String mrkdwn) {
        return SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build())
                .build();
    }

    /** What was typed, or is to be typed, set apart; escaped here. */
    static String code(String typed) {
        return "`" + Mrkdwn.typed(typed, TYPED) + "`";
    }
}
