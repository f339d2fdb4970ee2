package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.query.CampaignStates;
import dev.baton.query.Inquiries;
import dev.baton.query.Period;
import dev.baton.query.Sight;
import dev.baton.query.period.PeriodReader;
import dev.baton.query.period.PeriodReading;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.ReportMessage;
import dev.baton.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was handed off this week, by campaign, and where it is now. */
final class CampaignWeek {

    private static final int SHOWN = 6;
    private static final int NAME = 40;

    /** Those without a campaign come last. */
    private static final Comparator<CampaignStates> MOST_FIRST = Comparator.comparing(
                    (CampaignStates each) -> each.campaign() == null)
            .thenComparing(Comparator.comparingLong(CampaignStates::handedOff).reversed())
            .thenComparing(each -> Objects.requireNonNullElse(each.campaign(), ""));

    private final Inquiries inquiries;

    CampaignWeek(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    List<LayoutBlock> blocks(Member reader, Instant now) {
        Period week = thisWeek(reader, now);
        List<CampaignStates> campaigns = inquiries.campaigns(week, new Sight.Of(reader.id())).stream()
                .sorted(MOST_FIRST)
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header("This week by campaign"));
        if (campaigns.isEmpty()) {
            blocks.add(Layout.section(
                    "Nothing was handed off this week so far. `/lead report last week` shows the one before."));
            return blocks;
        }
        blocks.add(Layout.section(
                campaigns.stream().limit(SHOWN).map(CampaignWeek::line).collect(Collectors.joining("\n"))));
        if (campaigns.size() > SHOWN) {
            blocks.add(Layout.context("… and " + Counted.number(campaigns.size() - SHOWN) + " more campaigns"));
        }
        blocks.add(Layout.context("Handed off " + Mrkdwn.escape(week.told()) + ", and where they are now. "
                + "`/lead report this week` says what became of all of them, `/lead campaign "
                + Mrkdwn.typed(example(campaigns), 2 * NAME) + " this week` of one campaign's."));
        return blocks;
    }

    /** As the commands read it. */
    private static Period thisWeek(Member reader, Instant now) {
        PeriodReading.Stretch week = new PeriodReader()
                .read("this week", reader.zone(), now)
                .map(PeriodReading.Stretch.class::cast)
                .orElseThrow();
        return new Period(week.from(), week.until(), week.told(), Period.Of.HANDED_OFF);
    }

    private static String line(CampaignStates each) {
        String name = each.campaign();
        return "*" + (name == null ? "no campaign" : Mrkdwn.typed(name, NAME)) + "* · "
                + Counted.number(each.handedOff()) + " handed off: " + ReportMessage.states(each.states());
    }

    /** Names with blanks are typed in quotes. */
    private static String example(List<CampaignStates> campaigns) {
        String name = Objects.requireNonNullElse(campaigns.get(0).campaign(), "webinar-may");
        return name.chars().anyMatch(Character::isWhitespace) ? "\"" + name.replace("\"", "") + "\"" : name;
    }
}
