package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;

/** The direct message that tells a lead's owner that the person came in again. */
public final class CameInAgainMessage {

    private static final int ANSWERS = 5;

    private final Words words;

    public CameInAgainMessage(Words words) {
        this.words = words;
    }

    public Message render(Lead lead) {
        Profile profile = new Profile(lead);
        CameIn cameIn = new CameIn(lead);
        List<Row> rows = new ArrayList<>();
        rows.add(profile.row());
        rows.add(Row.labelled("Came in", cameIn.door()));
        cameIn.answers(ANSWERS).forEach(answer -> rows.add(Row.plain(answer)));
        rows.add(Row.labelled(
                "Score now", lead.scorecard().score() + " of 100 · " + new Reasons(words, lead).biggest(4)));
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + " came in again*"),
                Layout.rows(rows),
                Layout.context(
                        "Everything about it: `/lead show " + lead.number().value() + "`"));
        String text = words.lead(lead) + " came in again through " + cameIn.source() + ": " + profile.brief();
        return new Message(Mrkdwn.escape(text), blocks);
    }
}
