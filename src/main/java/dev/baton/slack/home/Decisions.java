package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.query.Disputes;
import dev.baton.slack.card.DisputeLine;
import dev.baton.slack.card.DueList;
import dev.baton.slack.card.DueMessage;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Words;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What waits for somebody's decision: disputes, and for a manager what Baton asked or told them, as long as it stands. */
final class Decisions {

    private static final int SHOWN = 3;

    private static final Set<About> MANAGERS =
            EnumSet.of(About.DOMAIN_ASKED, About.LEFT, About.UNCLAIMED, About.UNTOUCHED);

    private final HomePage.Books books;
    private final Words words;

    Decisions(HomePage.Books books, Words words) {
        this.books = books;
        this.words = words;
    }

    /** At most 35; none for somebody who never decides. */
    List<LayoutBlock> blocks(Member reader) {
        List<LayoutBlock> waiting = new ArrayList<>(disputes(reader));
        if (reader.is(Role.MANAGER)) {
            waiting.addAll(due(reader));
        }
        boolean decides = reader.isOneOf(Set.of(Role.MANAGER, Role.OPERATIONS));
        if (waiting.isEmpty() && !decides) {
            return List.of();
        }
        if (waiting.isEmpty()) {
            waiting.add(Layout.section("Nothing waits for your decision."));
        }
        waiting.add(0, Layout.header("To decide"));
        return waiting;
    }

    private List<LayoutBlock> disputes(Member reader) {
        List<Disputes.Open> open = books.figures().disputes().waitingFor(reader.id(), Integer.MAX_VALUE);
        if (open.isEmpty()) {
            return List.of();
        }
        DisputeLine line = new DisputeLine(words);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + Counted.number(open.size())
                + (open.size() == 1 ? " dispute waits" : " disputes wait") + " for your ruling*"));
        for (Disputes.Open each : open.subList(0, Math.min(SHOWN, open.size()))) {
            books.leads()
                    .find(each.lead())
                    .flatMap(lead -> DisputeCase.open(books.leads().history(lead.number()))
                            .map(dispute -> line.toDecide(lead, dispute)))
                    .ifPresent(blocks::addAll);
        }
        if (open.size() > SHOWN) {
            blocks.add(Layout.context("… and " + Counted.number(open.size() - SHOWN)
                    + " more, due later; each has its message in your conversation with Baton."));
        }
        return blocks;
    }

    private List<LayoutBlock> due(Member manager) {
        List<DueMessage.Due> due = new DueList(books.leads(), books.figures().cards())
                .of(manager.id()).stream()
                        .filter(each -> MANAGERS.contains(each.about()))
                        .toList();
        return due.isEmpty() ? List.of() : new DueMessage(words).render(due).blocks();
    }
}
