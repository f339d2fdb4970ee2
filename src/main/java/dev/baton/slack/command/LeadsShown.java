package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads that are known by their numbers, for somebody who may not see all of them. */
final class LeadsShown {

    private final LeadBook book;
    private final Inquiries inquiries;
    private final LeadList lines;

    LeadsShown(LeadBook book, Inquiries inquiries, LeadList lines) {
        this.book = book;
        this.inquiries = inquiries;
        this.lines = lines;
    }

    /**
     * A line each; how many are left out because they are a private channel's is said.
     *
     * @param more what else is said of a lead, as plain text; null for nothing
     */
    List<LayoutBlock> page(
            List<LeadNumber> leads, int from, int limit, Asker asker, Function<LeadNumber, @Nullable String> more) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<LeadNumber> page = leads.stream().skip(from).limit(limit).toList();
        Sight sight = new Sight.Of(asker.user());
        int hidden = 0;
        for (LeadNumber number : page) {
            if (inquiries.shows(number, sight)) {
                String said = more.apply(number);
                book.find(number)
                        .map(lead -> lines.line(lead) + (said == null ? "" : " · " + Mrkdwn.escape(said)))
                        .map(Says::paragraph)
                        .ifPresent(blocks::add);
            } else {
                hidden++;
            }
        }
        if (page.isEmpty()) {
            blocks.add(Layout.context(leads.isEmpty() ? "There is no lead in it." : "There is no such page."));
        }
        if (hidden > 0) {
            blocks.add(Layout.context(hidden + " of these are in private channels that you are not in."));
        }
        return blocks;
    }
}
