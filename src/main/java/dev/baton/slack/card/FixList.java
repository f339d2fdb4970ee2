package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import java.util.ArrayList;
import java.util.List;

/** What waits to be mended, a line and a button each. */
public final class FixList {

    private static final int NAME = 80;

    private final Words words;

    public FixList(Words words) {
        this.words = words;
    }

    /** A lead, and what is to be mended of it. */
    public record Entry(Lead lead, FixTask task) {}

    /**
     * @param title of the page, escaped
     * @param more  what is said below it, escaped; empty for nothing
     */
    public Message render(String title, List<Entry> entries, String more) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + title + "*"));
        blocks.addAll(lines(entries));
        if (!more.isEmpty()) {
            blocks.add(Layout.section(more));
        }
        return new Message(title, blocks);
    }

    /** A block each. */
    public List<LayoutBlock> lines(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Layout.line(line(entry), Buttons.fix(entry.lead())))
                .toList();
    }

    private String line(Entry entry) {
        String field = entry.task().asked().field();
        return "*" + Mrkdwn.escape(words.lead(entry.lead())) + "* "
                + Mrkdwn.typed(new Profile(entry.lead()).brief(), NAME) + " · " + AftermathText.field(field) + " now: "
                + Mrkdwn.typed(FixTaskMessage.value(entry.lead(), field), NAME) + " · "
                + Mrkdwn.dayAndTime("asked", entry.task().asked().at()) + " · "
                + Mrkdwn.dayAndTime("wanted by", entry.task().asked().due());
    }
}
