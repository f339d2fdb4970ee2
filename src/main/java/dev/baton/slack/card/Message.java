package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to be sent.
 *
 * @param text   what notifications and screen readers say; never blank, already escaped
 * @param blocks at most 50, and together under 10,000 characters; may be empty
 */
public record Message(String text, List<LayoutBlock> blocks) {

    public Message {
        blocks = List.copyOf(blocks);
    }
}
