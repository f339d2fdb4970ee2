package dev.baton.slack.modal;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.slack.card.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody gets to see who asked for a modal. */
public sealed interface Shown {

    /**
     * The modal.
     *
     * @param title  at most 24 characters are shown
     * @param submit what the button that sends it says, at most 24 characters; null where nothing is to be sent
     * @param blocks 1 to 100, one input at most in each
     */
    record Screen(String title, @Nullable String submit, List<LayoutBlock> blocks) implements Shown {

        public Screen {
            blocks = List.copyOf(blocks);
        }
    }

    /** No modal: what the lead is now does not allow it, and this says so. */
    record Instead(Message message) implements Shown {}
}
