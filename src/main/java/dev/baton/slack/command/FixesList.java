package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.slack.card.FixList;
import dev.baton.slack.card.Message;
import java.util.List;

/** What waits to be mended by marketing, the oldest first, page by page. */
final class FixesList {

    /** A line with its button takes more room than one without. */
    private static final int PAGE = 15;

    private final FixesWaiting waiting;
    private final FixList list;

    FixesList(FixesWaiting waiting, FixList list) {
        this.waiting = waiting;
        this.list = list;
    }

    /** @param page counted from 1 */
    Message page(int page, UserId reader) {
        long count = waiting.count(reader);
        String leftOut = waiting.leavesOut(reader) ? " " + Answers.LEFT_OUT : "";
        if (count == 0) {
            return Says.sentence("Nothing waits to be mended. What a rep finds wrong or missing comes here." + leftOut);
        }
        long before = (page - 1L) * PAGE;
        if (count <= before) {
            return Says.sentence(
                    "There is no page " + page + ": " + count + (count == 1 ? " lead waits." : " leads wait."));
        }
        List<FixList.Entry> entries =
                waiting.first(page * PAGE, reader).stream().skip(before).toList();
        long more = count - Math.min(count, before + PAGE);
        return list.render(
                "To mend, the oldest first: " + count + (count == 1 ? " lead" : " leads"),
                entries,
                ((more == 0 ? "" : "… and " + more + " more: " + Says.code("/lead list fixes " + (page + 1)) + ".")
                                + leftOut)
                        .strip());
    }
}
