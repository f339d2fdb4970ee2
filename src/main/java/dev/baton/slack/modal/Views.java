package dev.baton.slack.modal;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.List;

/** Modals in the form in which Slack takes them. */
public final class Views {

    private static final int LONGEST = 24;

    private Views() {}

    /** Its private metadata is the number of what it is about, and nothing else. */
    public static View of(String callbackId, long number, Shown.Screen screen) {
        View.ViewBuilder view = titled(screen.title(), screen.submit() == null ? "Close" : "Cancel", screen.blocks())
                .callbackId(callbackId)
                .privateMetadata(Long.toString(number));
        if (screen.submit() != null) {
            view.submit(ViewSubmit.builder()
                    .type("plain_text")
                    .text(Mrkdwn.line(screen.submit(), LONGEST))
                    .emoji(false)
                    .build());
        }
        return view.build();
    }

    /** Nothing but what there is to say. */
    public static View saying(Message message) {
        List<LayoutBlock> blocks = message.blocks().isEmpty()
                ? List.of(SectionBlock.builder()
                        .text(MarkdownTextObject.builder()
                                .text(message.text())
                                .verbatim(true)
                                .build())
                        .build())
                : message.blocks();
        return titled("Baton", "Close", blocks).build();
    }

    private static View.ViewBuilder titled(String title, String close, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Mrkdwn.line(title, LONGEST))
                        .emoji(false)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(close)
                        .emoji(false)
                        .build())
                .blocks(blocks);
    }
}
