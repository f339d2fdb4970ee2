package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Reason;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the leads that somebody follows, by lead and oldest first. */
public final class FollowMessage {

    private static final int LEADS = 8;
    private static final int LINES = 3;
    private static final int NAME = 40;

    private final Words words;

    public FollowMessage(Words words) {
        this.words = words;
    }

    /**
     * One thing that happened.
     *
     * @param before what had happened to the lead before
     */
    public record News(Lead lead, Event event, List<Event> before) {

        public News {
            before = List.copyOf(before);
        }
    }

    /**
     * @param news  at least one, oldest first
     * @param daily whether it is the summary of a day
     */
    public Message render(List<News> news, boolean daily) {
        Map<Long, List<News>> byLead = new LinkedHashMap<>();
        news.forEach(each -> byLead.computeIfAbsent(each.lead().number().value(), number -> new ArrayList<>())
                .add(each));
        String head =
                (daily ? "Today, of what you follow: " : "Of what you follow: ") + Quantity.of(byLead.size(), "lead");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + head + "*"));
        byLead.values().stream().limit(LEADS).forEach(each -> blocks.add(block(each)));
        if (byLead.size() > LEADS) {
            blocks.add(Layout.section("… and " + (byLead.size() - LEADS) + " more"));
        }
        long first = news.get(0).lead().number().value();
        blocks.add(Layout.context("`/lead status " + first + "` says how one stands, `/lead follow list` what you"
                + " follow, `/lead unfollow " + first + "` ends it."));
        return new Message(head, blocks);
    }

    private LayoutBlock block(List<News> news) {
        boolean disputable = news.stream().anyMatch(FollowMessage::isDisputable);
        return disputable ? Layout.line(lead(news), Buttons.dispute(news.get(0).lead())) : Layout.section(lead(news));
    }

    /** A reject that the lead is still as it left it. */
    private static boolean isDisputable(News news) {
        return news.event() instanceof Event.TurnedDown down
                && down.kind() == Reason.Kind.REJECT
                && news.lead() instanceof DisputableLead lead
                && lead.ended().filter(ending -> ending.at().equals(down.at())).isPresent();
    }

    private String line(News news) {
        String line = new ThreadText(words).line(news.lead(), news.event(), news.before());
        return news.event() instanceof Event.TurnedDown down
                        && news.lead() instanceof MergedLead merged
                        && merged.ending().at().equals(down.at())
                ? line + ", and it is part of " + merged.survivor() + " now"
                : line;
    }

    private String lead(List<News> news) {
        Lead lead = news.get(0).lead();
        List<String> lines = new ArrayList<>();
        lines.add("*" + lead.number() + "* " + Mrkdwn.typed(new Profile(lead).known(), NAME));
        int skipped = Math.max(0, news.size() - LINES);
        if (skipped > 0) {
            lines.add("… " + Quantity.of(skipped, "earlier thing"));
        }
        news.stream().skip(skipped).map(this::line).forEach(lines::add);
        return String.join("\n", lines);
    }
}
