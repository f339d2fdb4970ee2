package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.OwnWeek;
import dev.baton.digest.OwnWeeks;
import dev.baton.digest.edition.Editor;
import dev.baton.digest.edition.Written;
import dev.baton.lead.LeadNumber;
import dev.baton.phrase.Quantity;
import dev.baton.slack.card.Layout.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rep's own week, for that rep alone. */
public final class OwnWeekMessage {

    private static final int SHOWN = 10;

    private OwnWeekMessage() {}

    /**
     * @param own    the reader's
     * @param wasDue when it was to be sent, where it is late; null where it is not
     */
    public static Message render(OwnWeeks weeks, OwnWeek own, @Nullable Instant wasDue) {
        String title = "Your " + Editor.named(weeks.week());
        List<Row> rows = rows(weeks, own);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(title));
        blocks.add(Layout.rows(rows));
        String late = wasDue == null ? "" : " Late: " + Mrkdwn.dayAndTime("was due", wasDue) + ".";
        blocks.add(Layout.context(
                "Only you see this" + (weeks.isTeam() ? "" : "; with fewer than three reps there is nothing beside it")
                        + ". `/lead mine` has all that you have." + late));
        String text =
                rows.stream().map(row -> Mrkdwn.escape(row.bold() + row.rest())).collect(Collectors.joining("\n"));
        return new Message(title + "\n" + text, blocks);
    }

    private static List<Row> rows(OwnWeeks weeks, OwnWeek own) {
        OwnWeek all = weeks.all();
        String usual = weeks.usuallyTaken().isEmpty()
                ? ""
                : Quantity.plain(weeks.usuallyTaken().getAsInt());
        List<Row> rows = new ArrayList<>();
        rows.add(Row.labelled(
                "Claimed, or given to you",
                Quantity.of(own.taken().n(), "lead") + beside(weeks, "the reps' median " + usual)));
        rows.add(Row.labelled(
                "Touched in time",
                (own.touchedInTime().n() == 0 ? "none was due" : Written.of(own.touchedInTime()))
                        + beside(weeks, "all reps " + Written.of(all.touchedInTime()))));
        rows.add(Row.labelled(
                "To the first touch",
                delay(own.touchDelay()) + beside(weeks, "all reps' median " + delay(all.touchDelay()))));
        rows.add(Row.labelled("Still open", numbers(own.open())));
        if (own.untouched().n() > 0) {
            rows.add(Row.labelled("Not touched yet", numbers(own.untouched())));
        }
        return rows;
    }

    private static String beside(OwnWeeks weeks, String words) {
        return weeks.isTeam() ? " · " + words : "";
    }

    private static String delay(Delay delay) {
        return delay.n() > 0 && delay.value().isEmpty()
                ? "too few for a median (" + delay.n() + ")"
                : Written.of(delay);
    }

    /** {@code 12: #4, #9 and 10 more}. */
    private static String numbers(Count leads) {
        if (leads.n() == 0) {
            return "none";
        }
        List<LeadNumber> each = leads.leads();
        String named = each.stream().limit(SHOWN).map(LeadNumber::toString).collect(Collectors.joining(", "));
        return leads.n() + ": " + named + (leads.n() > SHOWN ? " and " + (leads.n() - SHOWN) + " more" : "");
    }
}
