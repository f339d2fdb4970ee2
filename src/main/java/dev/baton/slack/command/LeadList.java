package dev.baton.slack.command;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads on a page, a line each, and how to see the next ones. */
final class LeadList {

    /** Slack shows some 10,000 characters of a message, and nobody reads more lines than this. */
    private static final int PAGE = 20;

    private final LeadSearch search;
    private final LeadLine line;
    private final HeldBack heldBack;
    private final Contested contested;
    private final Clock clock;

    /** @param clock the domain's */
    LeadList(LeadSearch search, LeadLine line, HeldBack heldBack, Contested contested, Clock clock) {
        this.search = search;
        this.line = line;
        this.heldBack = heldBack;
        this.contested = contested;
        this.clock = clock;
    }

    /**
     * What to list.
     *
     * @param title of one page, such as {@code Waiting to be claimed}; escaped
     * @param none  what is said, and what to do, where there is nothing
     * @param pages the command that shows a page when its number is added; null where there is only one
     */
    record Request(
            LeadFilter filter,
            String title,
            String none,
            @Nullable String pages) {

        String next(int page) {
            return pages == null
                    ? "ask for something narrower"
                    : Says.code(pages + " " + (page + 1)) + " shows the next";
        }
    }

    /** @param page counted from 1 */
    Message page(Request request, int page) {
        long count = search.count(request.filter());
        if (count == 0) {
            return Says.sentence(request.none());
        }
        if (count <= (page - 1L) * PAGE) {
            return Says.sentence("There is no page " + page + ": there are only " + counted(count) + ".");
        }
        List<Lead> leads = search.find(request.filter(), page * PAGE).stream()
                .skip((page - 1L) * PAGE)
                .toList();
        String title = request.title() + ": " + counted(count);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("*" + title + "*");
        Instant now = clock.instant();
        leads.forEach(lead -> paragraphs.add(line(lead, now)));
        long more = count - (page - 1L) * PAGE - leads.size();
        if (more > 0) {
            paragraphs.add("… and " + more + " more: " + request.next(page) + ".");
        }
        return Says.paragraphs(title, paragraphs);
    }

    String line(Lead lead) {
        return line(lead, clock.instant());
    }

    /** Whether it waits for a ruling. */
    boolean isDisputed(Lead lead) {
        return contested.isOpen(lead);
    }

    private String line(Lead lead, Instant now) {
        String heldFor = lead instanceof HeldLead held ? heldBack.why(held) : "";
        return Stream.of(line.render(lead, now), heldFor, contested.of(lead))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String counted(long count) {
        return count == 1 ? "1 lead" : count + " leads";
    }
}
