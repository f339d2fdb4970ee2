package dev.baton.slack.command;

import dev.baton.digest.post.DigestReaders;
import dev.baton.slack.card.DigestButtons;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be asked of the digest, put together. */
final class DigestScreens {

    private final DigestVerb verb;

    /** @param clock the domain's */
    DigestScreens(LeadScreens.Books books, Newsdesk desk, LeadList lines, Clock clock) {
        DigestOrders orders = new DigestOrders(desk.extents(), desk.zone(), clock);
        LeadsShown shown = new LeadsShown(books.leads(), books.questions().inquiries(), lines);
        DigestReaders readers = books.dialogue().digestReaders();
        List<DigestPart> parts = new ArrayList<>(DigestNumbers.both(desk.newsroom(), desk.openings(), orders, shown));
        parts.addAll(DigestSubscription.both(readers, desk.time(), clock));
        verb = new DigestVerb(new DigestShow(desk.newsroom(), orders), parts);
    }

    Verb verb() {
        return verb;
    }

    /** By their action ids: each asks what its line says. */
    static Map<String, LineAnswer> buttons(LeadCommand command) {
        return DigestButtons.actions().stream().collect(Collectors.toMap(action -> action, action -> command::answer));
    }
}
