package dev.baton.slack.command;

import dev.baton.lead.FixTask;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.query.Sight;
import dev.baton.slack.card.FixList;
import java.util.List;

/** What waits to be mended, as far as somebody may see it, the oldest first. */
public record FixesWaiting(LeadSearch search, LeadBook book) {

    public long count(UserId reader) {
        return search.count(seenBy(reader));
    }

    /** Whether somebody else has more of it. */
    boolean leavesOut(UserId reader) {
        return search.count(LeadFilter.toMend()) > count(reader);
    }

    /** @param to how many from the first on; at least 1 */
    public List<FixList.Entry> first(int to, UserId reader) {
        return search.find(seenBy(reader), to).stream()
                .flatMap(lead -> FixTask.last(book.history(lead.number()), false).stream()
                        .map(task -> new FixList.Entry(lead, task)))
                .toList();
    }

    private static LeadFilter seenBy(UserId reader) {
        return LeadFilter.toMend().seenBy(new Sight.Of(reader));
    }
}
