package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.MayHandOff;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.State;
import dev.baton.query.Disputes;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.card.DisputeLine;
import dev.baton.slack.card.FixList;
import dev.baton.slack.card.HeldLine;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.FixesWaiting;
import dev.baton.slack.command.HeldBack;
import dev.baton.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** For marketers: this week by campaign, what is to be mended, what is contested, and what is nearly ready. */
final class MarketingHome {

    private static final int SHOWN = 3;
    private static final int HELD_SHOWN = 5;

    private final HomePage.Books books;
    private final Words words;
    private final CampaignWeek week;

    MarketingHome(HomePage.Books books, Words words) {
        this.books = books;
        this.words = words;
        this.week = new CampaignWeek(books.figures().inquiries());
    }

    /** At most 21. */
    List<LayoutBlock> blocks(Member reader, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>(week.blocks(reader, now));
        blocks.addAll(toMend(reader));
        blocks.addAll(disputes(reader));
        blocks.addAll(held(reader, now));
        return blocks;
    }

    private List<LayoutBlock> toMend(Member reader) {
        FixesWaiting waiting = new FixesWaiting(books.search(), books.leads());
        long count = waiting.count(reader.id());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Counted.heading("To fix", count)));
        if (count == 0) {
            blocks.add(Layout.section("Nothing waits to be mended. What a rep finds wrong or missing comes here."));
        }
        blocks.addAll(new FixList(words).lines(waiting.first(SHOWN, reader.id())));
        if (count > SHOWN) {
            blocks.add(Layout.context(Counted.more(count - SHOWN, "/lead list fixes")));
        }
        return blocks;
    }

    private List<LayoutBlock> disputes(Member reader) {
        List<Disputes.Open> open = books.figures().disputes().openTo(reader.id());
        if (open.isEmpty()) {
            return List.of();
        }
        DisputeLine line = new DisputeLine(words);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Counted.heading("Open disputes", open.size())));
        for (Disputes.Open each : open.subList(0, Math.min(SHOWN, open.size()))) {
            books.leads()
                    .find(each.lead())
                    .flatMap(lead -> DisputeCase.open(books.leads().history(lead.number()))
                            .map(dispute -> line.toFollow(lead, dispute, reader.id())))
                    .ifPresent(blocks::add);
        }
        if (open.size() > SHOWN) {
            blocks.add(Layout.context("… and " + Counted.number(open.size() - SHOWN) + " more, due later"));
        }
        return blocks;
    }

    private List<LayoutBlock> held(Member reader, Instant now) {
        Scope held = Scope.everything().withStates(Set.of(State.HELD));
        Sight sight = new Sight.Of(reader.id());
        long count = books.figures().inquiries().count(held, sight);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(Counted.heading("Held, the nearest to ready", count)));
        if (count == 0) {
            blocks.add(Layout.section("Nothing is held: every lead so far was ready."));
        }
        for (Lead lead : books.figures().inquiries().leads(held, sight, 0, HELD_SHOWN)) {
            if (lead instanceof HeldLead each) {
                blocks.add(line(each, reader, now));
            }
        }
        if (count > HELD_SHOWN) {
            blocks.add(Layout.context(Counted.more(count - HELD_SHOWN, "/lead held")));
        }
        return blocks;
    }

    private LayoutBlock line(HeldLead lead, Member reader, Instant now) {
        String apart = new HeldBack(words).why(lead);
        String line = new LeadLine(words).render(lead, now) + (apart.isEmpty() ? "" : " · " + apart);
        return new MayHandOff(books.leads(), books.team())
                        .refusal(lead, reader.id())
                        .isEmpty()
                ? HeldLine.of(lead, line)
                : Layout.section(line);
    }
}
