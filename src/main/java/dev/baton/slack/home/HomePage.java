package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Homes;
import dev.baton.query.Disputes;
import dev.baton.query.Inquiries;
import dev.baton.query.LeadSearch;
import dev.baton.query.RepDesk;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.JustMoved;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody's home tab: a part for each of their roles, one below the other, or what everybody can ask. */
public final class HomePage {

    private static final Set<Role> MARKETING = Set.of(Role.MARKETER, Role.MARKETING_LEAD);

    private final Books books;
    private final JustMoved justMoved;
    private final RepHome reps;
    private final MarketingHome marketing;
    private final SalesHome sales;
    private final Decisions decisions;
    private final Clock clock;

    /** Where it is read from. */
    public record Books(LeadBook leads, LeadSearch search, RepDesk desk, Team team, Homes homes, Figures figures) {}

    /** What the parts of those who have no leads of their own are read from. */
    public record Figures(Inquiries inquiries, Disputes disputes, Cards cards) {}

    /** @param clock the domain's */
    public HomePage(Books books, Words words, Clock clock) {
        this.books = books;
        this.justMoved = new JustMoved(books.leads(), books.figures().inquiries(), books.team(), words, clock);
        this.reps = new RepHome(books, words, clock);
        this.marketing = new MarketingHome(books, words);
        this.sales = new SalesHome(books, words);
        this.decisions = new Decisions(books, words);
        this.clock = clock;
    }

    /** As it is now; at most 100 blocks. */
    public View of(UserId person) {
        List<LayoutBlock> blocks = new ArrayList<>();
        books.homes().lastMoved(person).ifPresent(lead -> blocks.addAll(news(justMoved.tell(lead, person))));
        List<LayoutBlock> parts = books.team()
                .member(person)
                .filter(Member::active)
                .map(member -> parts(member, RepHome.MOST - blocks.size() - 1))
                .orElseGet(List::of);
        if (parts.isEmpty()) {
            blocks.addAll(VisitorHome.blocks(books.team().isKnown()));
        } else {
            blocks.addAll(parts);
            blocks.add(Layout.context("Everything else: `/lead help`. This page follows what happens by itself."));
        }
        return View.builder().type("home").blocks(blocks).build();
    }

    /** A rep's own work takes the room that the others leave. */
    private List<LayoutBlock> parts(Member member, int room) {
        Instant now = clock.instant();
        List<LayoutBlock> others = new ArrayList<>();
        if (member.isOneOf(MARKETING)) {
            others.addAll(marketing.blocks(member, now));
        }
        if (member.is(Role.MANAGER)) {
            others.addAll(sales.blocks(member, now));
        }
        others.addAll(decisions.blocks(member));
        List<LayoutBlock> parts = new ArrayList<>();
        if (!member.rosters().isEmpty()) {
            parts.addAll(reps.blocks(member, room - others.size()));
        }
        parts.addAll(others);
        return parts;
    }

    private static List<LayoutBlock> news(Message told) {
        return told.blocks().isEmpty() ? List.of(Layout.section(told.text())) : told.blocks();
    }
}
