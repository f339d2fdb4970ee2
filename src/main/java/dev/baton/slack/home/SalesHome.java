package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.State;
import dev.baton.query.LeadFilter;
import dev.baton.query.Sight;
import dev.baton.query.TerritoryWork;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import dev.baton.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For managers: what waits and what is late by territory, and what each rep has. People stand by name, never by figures. */
final class SalesHome {

    private static final int TERRITORIES = 12;
    private static final int NAME = 40;

    /** So many lines surely fit what a section takes. */
    private static final int LINES = 15;

    private static final int REPS = 45;

    private final HomePage.Books books;
    private final Words words;

    SalesHome(HomePage.Books books, Words words) {
        this.books = books;
        this.words = words;
    }

    /** At most 8. */
    List<LayoutBlock> blocks(Member reader, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>(territories(reader, now));
        blocks.addAll(load());
        return blocks;
    }

    private List<LayoutBlock> territories(Member reader, Instant now) {
        List<TerritoryWork> waiting = books.figures().inquiries().territories(new Sight.Of(reader.id()), now).stream()
                .sorted(Comparator.comparing((TerritoryWork each) -> words.territory(each.territory())))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header("Unclaimed and overdue"));
        if (waiting.isEmpty()) {
            blocks.add(Layout.section("Nothing waits to be claimed, and nothing is overdue."));
            return blocks;
        }
        String more = waiting.size() > TERRITORIES
                ? "\n… and " + Counted.number(waiting.size() - TERRITORIES) + " more territories"
                : "";
        blocks.add(Layout.section(
                waiting.stream().limit(TERRITORIES).map(this::line).collect(Collectors.joining("\n")) + more));
        waiting.stream()
                .flatMap(each -> Stream.ofNullable(each.territory()))
                .findFirst()
                .ifPresent(key -> blocks.add(Layout.context("`/lead list open territory:" + Mrkdwn.typed(key, NAME)
                        + "` shows what waits there, best first.")));
        return blocks;
    }

    private String line(TerritoryWork each) {
        List<String> parts = new ArrayList<>();
        parts.add("*" + Mrkdwn.typed(words.territory(each.territory()), NAME) + "*");
        parts.add(Counted.number(each.unclaimed()) + " unclaimed"
                + (each.unclaimedLate() == 0 ? "" : ", " + Counted.number(each.unclaimedLate()) + " of them too long"));
        if (each.untouchedLate() > 0) {
            parts.add(Counted.number(each.untouchedLate()) + " not touched in time");
        }
        if (each.stepsDue() > 0) {
            parts.add(Counted.number(each.stepsDue()) + (each.stepsDue() == 1 ? " next step due" : " next steps due"));
        }
        return String.join(" · ", parts);
    }

    private List<LayoutBlock> load() {
        List<Member> reps = books.team().members().stream()
                .filter(member -> member.active() && !member.rosters().isEmpty())
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(member -> member.id().value()))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header("What each rep has"));
        if (reps.isEmpty()) {
            blocks.add(Layout.section("Nobody is on a roster of the playbook, so nobody can have a lead."));
            return blocks;
        }
        List<Member> shown = reps.subList(0, Math.min(REPS, reps.size()));
        for (int from = 0; from < shown.size(); from += LINES) {
            blocks.add(Layout.section(shown.subList(from, Math.min(from + LINES, shown.size())).stream()
                    .map(this::line)
                    .collect(Collectors.joining("\n"))));
        }
        String more = reps.size() > REPS ? "… and " + Counted.number(reps.size() - REPS) + " more reps. " : "";
        blocks.add(
                Layout.context(more + "Claimed and worked leads, by name. `/lead list claimed working owner:@rep` shows"
                        + " one rep's. Only managers see this; each rep sees their own."));
        return blocks;
    }

    private String line(Member rep) {
        long claimed = books.search().count(LeadFilter.in(State.CLAIMED).ofOwner(rep.id()));
        long worked = books.search().count(LeadFilter.in(State.WORKING).ofOwner(rep.id()));
        return words.person(rep.id()) + " · "
                + (claimed + worked == 0
                        ? "no leads"
                        : Counted.number(claimed) + " claimed, " + Counted.number(worked) + " worked");
    }
}
