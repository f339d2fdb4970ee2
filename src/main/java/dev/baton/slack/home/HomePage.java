package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.outbox.Homes;
import dev.baton.query.LeadSearch;
import dev.baton.query.RepDesk;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.JustMoved;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody's home tab: their desk for a rep, and for everybody else what they can ask. */
public final class HomePage {

    private final Books books;
    private final JustMoved justMoved;
    private final RepHome reps;

    /** Where it is read from. */
    public record Books(LeadBook leads, LeadSearch search, RepDesk desk, Team team, Homes homes) {}

    /** @param clock the domain's */
    public HomePage(Books books, Words words, Clock clock) {
        this.books = books;
        this.justMoved = new JustMoved(books.leads(), books.team(), words, clock);
        this.reps = new RepHome(books, words, clock);
    }

    /** As it is now; at most 100 blocks. */
    public View of(UserId person) {
        List<LayoutBlock> blocks = new ArrayList<>();
        books.homes().lastMoved(person).ifPresent(lead -> blocks.addAll(news(justMoved.tell(lead, person))));
        Optional<Member> rep = books.team()
                .member(person)
                .filter(member -> member.active() && !member.rosters().isEmpty());
        blocks.addAll(rep.map(member -> reps.blocks(member, RepHome.MOST - blocks.size()))
                .orElseGet(() -> VisitorHome.blocks(books.team().isKnown())));
        return View.builder().type("home").blocks(blocks).build();
    }

    private static List<LayoutBlock> news(Message told) {
        return told.blocks().isEmpty() ? List.of(Layout.section(told.text())) : told.blocks();
    }
}
