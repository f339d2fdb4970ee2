package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.OwnedLead;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rep has to do, by what is due first. */
final class OwnWork {

    /** Three headings, and how many more there are. */
    private static final int FRAME = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    /** More than anybody can work on. */
    private static final int MOST = 500;

    private final RepDesk desk;
    private final DeskLead leads;

    OwnWork(RepDesk desk, DeskLead leads) {
        this.desk = desk;
        this.leads = leads;
    }

    private record Piece(OwnedLead lead, @Nullable Instant due, When when) {}

    private enum When {
        DUE_NOW,
        TODAY,
        LATER
    }

    /** @param room how many blocks at most */
    List<LayoutBlock> blocks(Member rep, Instant now, int room) {
        LocalDate today = LocalDate.ofInstant(now, rep.zone());
        Instant tomorrow = today.plusDays(1).atStartOfDay(rep.zone()).toInstant();
        List<Piece> work = desk.work(rep.id(), MOST).stream()
                .map(due -> new Piece(due.lead(), due.at(), when(due.at(), now, tomorrow)))
                .toList();
        if (work.isEmpty()) {
            return List.of(
                    Layout.header("Due now"),
                    Layout.section("You have no leads to work. Claim one below; `/lead next` shows the best."));
        }
        Map<When, Long> counts = work.stream().collect(Collectors.groupingBy(Piece::when, Collectors.counting()));
        int shown = Math.min(work.size(), (room - FRAME) / DeskLead.BLOCKS);
        List<LayoutBlock> blocks = new ArrayList<>();
        When last = null;
        for (Piece piece : work.subList(0, shown)) {
            if (piece.when() != last) {
                last = piece.when();
                blocks.add(heading(last, counts.getOrDefault(last, 0L), today));
            }
            blocks.addAll(leads.owned(piece.lead(), piece.due()));
        }
        if (work.size() > shown) {
            blocks.add(Layout.context(Counted.more(work.size() - shown, "/lead mine")));
        }
        return blocks;
    }

    /** A heading says which day it means: nobody may draw the page anew at midnight. */
    private static LayoutBlock heading(When when, long count, LocalDate today) {
        return Layout.header(
                switch (when) {
                    case DUE_NOW -> Counted.heading("Due now", count);
                    case TODAY -> Counted.heading("Today, " + DAY.format(today), count);
                    case LATER -> Counted.heading("Later", count);
                });
    }

    private static When when(@Nullable Instant due, Instant now, Instant tomorrow) {
        if (due == null || !due.isBefore(tomorrow)) {
            return When.LATER;
        }
        return due.isAfter(now) ? When.TODAY : When.DUE_NOW;
    }
}
