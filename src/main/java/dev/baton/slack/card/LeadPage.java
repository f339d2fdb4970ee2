package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadPath;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that there is to know about a lead: what came in, how that scores, and the path it took since. */
public final class LeadPage {

    private final FullForm form;
    private final ScoreText score;
    private final PathText path;

    public LeadPage(Words words) {
        this.form = new FullForm(words);
        this.score = new ScoreText(words);
        this.path = new PathText(words);
    }

    /**
     * With the contact details where the reader owns the lead.
     *
     * @param history of the lead
     */
    public Message render(Lead lead, UserId reader, List<Event> history, Instant now) {
        Message cameIn = form.render(lead, reader);
        List<LayoutBlock> blocks = new ArrayList<>(cameIn.blocks());
        blocks.add(Layout.header("How it scores"));
        blocks.addAll(score.blocks(lead));
        blocks.add(Layout.header("The path it took"));
        blocks.add(Layout.section(path.of(LeadPath.of(history), now)));
        return new Message(cameIn.text(), blocks);
    }
}
