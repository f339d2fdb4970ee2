package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.WorkingLead;
import dev.baton.query.RepDesk;
import dev.baton.slack.card.DeskLead;
import dev.baton.slack.card.Layout;
import dev.baton.team.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rep has to do, by what is due first. */
final class OwnWork {

    /** Three headings, and how many more there are. */
    private static final int FRAME = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final RepDesk desk;
    private final DeskLead leads;

    OwnWork(RepDesk desk, DeskLead leads) {
        this.desk = desk;
        this.leads = leads;
    }

    private enum When {
        DUE_NOW,
        TODAY,
        LATER
    }

    /** @param room how many blocks at most */
    List<LayoutBlock> blocks(Member rep, Instant now, int room) {
        LocalDate today = LocalDate.ofInstant(now, rep.zone());
        Instant tomorrow = today.plusDays(1).atStartOfDay(rep.zone()).toInstant();
        RepDesk.Load load = desk.load(rep.id(), now, tomorrow);
        if (load.all() == 0) {
            return List.of(
                    Layout.header("Due now"),
                    Layout.section("You have no leads to work. Claim one below; `/lead next` shows the best."));
        }
        int shown = 0;
        List<LayoutBlock> blocks = new ArrayList<>();
        When last = null;
        for (Lead lead : desk.dueFirst(rep.id(), (room - FRAME) / DeskLead.BLOCKS)) {
            if (lead instanceof OwnedLead owned) {
                When when = when(due(owned), now, tomorrow);
                if (when != last) {
                    blocks.add(heading(when, load, today));
                    last = when;
                }
                blocks.addAll(leads.owned(owned));
                shown++;
            }
        }
        if (load.all() > shown) {
            blocks.add(Layout.context(Counted.more(load.all() - shown, "/lead mine")));
        }
        return blocks;
    }

    /** A heading says which day it means: nobody may draw the page anew at midnight. */
    private static LayoutBlock heading(When when, RepDesk.Load load, LocalDate today) {
        return Layout.header(
                switch (when) {
                    case DUE_NOW -> Counted.heading("Due now", load.dueNow());
                    case TODAY -> Counted.heading("Today, " + DAY.format(today), load.today());
                    case LATER -> Counted.heading("Later", load.later());
                });
    }

    private static When when(@Nullable Instant due, Instant now, Instant tomorrow) {
        if (due == null || !due.isBefore(tomorrow)) {
            return When.LATER;
        }
        return due.isAfter(now) ? When.TODAY : When.DUE_NOW;
    }

    private static @Nullable Instant due(OwnedLead lead) {
        if (lead instanceof WorkingLead working) {
            NextStep next = working.next();
            return next == null ? null : next.at();
        }
        return ((ClaimedLead) lead).committed().touchDue();
    }
}
