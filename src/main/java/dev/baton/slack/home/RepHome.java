package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.State;
import dev.baton.query.LeadFilter;
import dev.baton.slack.card.DeskLead;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Words;
import dev.baton.team.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A rep's desk: what is theirs by what is due first, what they may claim, and their week. */
final class RepHome {

    /** What Slack takes in a view. */
    static final int MOST = 100;

    private static final int WAITING = 15;

    /** For somebody who has other parts on the same page. */
    private static final int FEW_WAITING = 5;

    private static final int QUALIFIED = 5;

    private final HomePage.Books books;
    private final OwnWork ownWork;
    private final OwnWeek ownWeek;
    private final DeskLead leads;
    private final Clock clock;

    RepHome(HomePage.Books books, Words words, Clock clock) {
        this.books = books;
        this.leads = new DeskLead(words);
        this.ownWork = new OwnWork(books.desk(), leads);
        this.ownWeek = new OwnWeek(books.desk(), books.team());
        this.clock = clock;
    }

    /** @param room how many blocks at most */
    List<LayoutBlock> blocks(Member rep, int room) {
        Instant now = clock.instant();
        List<LayoutBlock> rest = new ArrayList<>();
        rest.addAll(qualified(rep));
        rest.addAll(waiting(rep, now, room < MOST / 2 ? FEW_WAITING : WAITING));
        rest.addAll(ownWeek.blocks(rep, now));
        List<LayoutBlock> all = new ArrayList<>(ownWork.blocks(rep, now, room - rest.size()));
        all.addAll(rest);
        return all;
    }

    private List<LayoutBlock> qualified(Member rep) {
        LeadFilter filter = LeadFilter.in(State.QUALIFIED).ofOwner(rep.id());
        long count = books.search().count(filter);
        if (count == 0) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Counted.heading("Qualified", count)));
        for (Lead lead : books.search().find(filter, QUALIFIED)) {
            if (lead instanceof QualifiedLead qualified) {
                blocks.addAll(leads.opportunity(qualified));
            }
        }
        if (count > QUALIFIED) {
            blocks.add(Layout.context(Counted.more(count - QUALIFIED, "/lead mine")));
        }
        return blocks;
    }

    private List<LayoutBlock> waiting(Member rep, Instant now, int shown) {
        LeadFilter filter =
                LeadFilter.in(State.OPEN).claimableBy(new LeadFilter.Claimant(rep.id(), rep.rosters(), now));
        long count = books.search().count(filter);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Counted.heading("Waiting for you to claim", count)));
        if (count == 0) {
            blocks.add(
                    Layout.section("Nothing waits that you may claim. New leads appear here, and in their channel, as"
                            + " they come in."));
        }
        for (Lead lead : books.search().find(filter, shown)) {
            if (lead instanceof OpenLead open) {
                blocks.add(leads.waiting(open, now));
            }
        }
        if (count > shown) {
            blocks.add(Layout.context(Counted.more(count - shown, "/lead list open")));
        }
        return blocks;
    }
}
