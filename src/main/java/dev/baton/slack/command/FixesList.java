package dev.baton.slack.command;

import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.slack.card.FixList;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.stream.Stream;

/** What waits to be mended by marketing, the oldest first, page by page. */
final class FixesList {

    /** A line with its button takes more room than one without. */
    private static final int PAGE = 15;

    private final LeadSearch search;
    private final LeadBook book;
    private final FixList list;

    FixesList(LeadSearch search, LeadBook book, FixList list) {
        this.search = search;
        this.book = book;
        this.list = list;
    }

    /** @param page counted from 1 */
    Message page(int page) {
        LeadFilter waiting = LeadFilter.toMend();
        long count = search.count(waiting);
        if (count == 0) {
            return Says.sentence("Nothing waits to be mended. What a rep finds wrong or missing comes here.");
        }
        long before = (page - 1L) * PAGE;
        if (count <= before) {
            return Says.sentence(
                    "There is no page " + page + ": " + count + (count == 1 ? " lead waits." : " leads wait."));
        }
        List<FixList.Entry> entries = search.find(waiting, page * PAGE).stream()
                .skip(before)
                .flatMap(this::entry)
                .toList();
        long more = count - Math.min(count, before + PAGE);
        return list.render(
                "To mend, the oldest first: " + count + (count == 1 ? " lead" : " leads"),
                entries,
                more == 0 ? "" : "… and " + more + " more: " + Says.code("/lead list fixes " + (page + 1)) + ".");
    }

    private Stream<FixList.Entry> entry(Lead lead) {
        return FixTask.last(book.history(lead.number()), false).stream().map(task -> new FixList.Entry(lead, task));
    }
}
