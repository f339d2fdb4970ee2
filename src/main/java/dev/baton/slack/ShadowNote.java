package dev.baton.slack;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.slack.card.Message;
import java.util.ArrayList;
import java.util.List;

/** Says in shadow mode where a message would go. */
final class ShadowNote {

    private ShadowNote() {}

    static Message on(Message message, Target target) {
        if (!(target instanceof Target.Channel channel) || channel.insteadOf() == null) {
            return message;
        }
        String note = "Shadow mode: in live mode this goes to " + channel.insteadOf();
        if (message.blocks().isEmpty()) {
            return new Message(note + "\n" + message.text(), List.of());
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(context(List.of(plainText(note))));
        blocks.addAll(message.blocks());
        return new Message(message.text(), blocks);
    }
}
