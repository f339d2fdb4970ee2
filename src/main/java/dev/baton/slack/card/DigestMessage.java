package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Part;
import dev.baton.slack.card.Layout.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest in Slack: what can be read in a minute, and in its thread the rest. Each message's text has the same facts, for
 * where Slack does not take its tables and charts.
 */
public final class DigestMessage {

    private static final int TITLE = 150;
    private static final int HEADLINE = 500;

    /** Of a text Slack shows so much without folding it away. */
    private static final int TEXT = 3_500;

    private static final int TEXT_LINES = 100;
    private static final int TEXT_LINE = 400;

    /** Of a line that is longer than anybody reads, no more is looked at. */
    private static final int READ = 2_000;

    /** Together with what is short, these stay below what Slack takes of a message. */
    private static final int FRONT_PART = 2_500;

    private static final int TABLE = 5_500;
    private static final int LINES = 2_500;

    private static final String ASKED =
            "`/lead digest why acceptance` says how a number is made, and of which leads; our words: `/lead glossary`.";
    private static final String MADE = ASKED + " The rest is in the thread.";

    private DigestMessage() {}

    /** @param wasDue when it was to be posted, where it is late; null where it is not */
    public static Message front(Edition edition, @Nullable Instant wasDue) {
        return front(
                edition,
                edition.digest().period().toString(),
                wasDue == null ? null : "Late: " + Mrkdwn.dayAndTime("was due", wasDue),
                MADE);
    }

    /**
     * The same for one reader, who has no thread.
     *
     * @param order the words that it is asked for by
     */
    public static Message asked(Edition edition, String order) {
        return front(edition, order, null, ASKED);
    }

    private static Message front(Edition edition, String order, @Nullable String note, String made) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Mrkdwn.line(edition.title(), TITLE)));
        blocks.add(Layout.rows(List.of(new Row(Mrkdwn.line(edition.headline(), HEADLINE), ""))));
        edition.front().forEach(part -> blocks.addAll(PartBlocks.of(part, FRONT_PART)));
        blocks.add(DigestButtons.of(order));
        blocks.add(Layout.context(made));
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.typed(edition.title(), TITLE) + ": " + Mrkdwn.typed(edition.headline(), HEADLINE));
        if (note != null) {
            blocks.add(1, Layout.context(note));
            lines.add(note);
        }
        edition.front().forEach(part -> lines.addAll(lines(part)));
        lines.add(made);
        return new Message(text(lines), blocks);
    }

    /** Each with one table at most, as Slack wants it. */
    public static List<Message> details(Edition edition) {
        List<List<Part>> pages = new ArrayList<>();
        for (Part part : edition.details()) {
            if (pages.isEmpty() || !belongs(part, pages.get(pages.size() - 1))) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(part);
        }
        return pages.stream().map(DigestMessage::page).toList();
    }

    /** Lines explain the table before them. */
    private static boolean belongs(Part part, List<Part> page) {
        return part instanceof Part.Lines && page.size() == 1 && page.get(0) instanceof Part.Table;
    }

    private static Message page(List<Part> parts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            blocks.addAll(PartBlocks.of(part, part instanceof Part.Table ? TABLE : LINES));
            lines.addAll(lines(part));
        }
        return new Message(text(lines), blocks);
    }

    private static List<String> lines(Part part) {
        return PartText.of(part).stream()
                .limit(TEXT_LINES + 1)
                .map(line -> Mrkdwn.typed(Mrkdwn.cut(line, READ), TEXT_LINE))
                .toList();
    }

    private static String text(List<String> lines) {
        return String.join("\n", Fitting.lines(lines, TEXT_LINES, TEXT));
    }
}
