package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.State;
import dev.baton.phrase.Quantity;
import dev.baton.phrase.Spans;
import dev.baton.query.Comparing;
import dev.baton.query.LedTo;
import dev.baton.query.Report;
import dev.baton.query.Wait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of the leads of a campaign, a source or whatever was asked about, in a few lines. */
public final class ReportMessage {

    private static final int REASONS = 8;

    /** What is held again has been through everything else. */
    private static final List<State> ORDER = List.of(
            State.OPEN,
            State.CLAIMED,
            State.WORKING,
            State.QUALIFIED,
            State.WON,
            State.LOST,
            State.REJECTED,
            State.DISQUALIFIED,
            State.RECYCLED,
            State.MERGED,
            State.HELD);

    private final Words words;

    public ReportMessage(Words words) {
        this.words = words;
    }

    /**
     * @param title   what was asked about, escaped
     * @param earlier null where there is nothing to compare with
     * @param notes   sentences below the figures, escaped
     */
    public Message render(
            String title,
            Report report,
            Comparing.@Nullable Earlier earlier,
            List<String> notes,
            List<ButtonElement> buttons) {
        String headline = title + " · " + Quantity.plain(report.handedOff()) + " handed off"
                + (earlier == null ? "" : " (" + beside(earlier) + ")");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + headline + "*"));
        blocks.add(Layout.section(String.join("\n", lines(report))));
        notes.forEach(note -> blocks.add(Layout.context(note)));
        if (!buttons.isEmpty()) {
            blocks.add(Layout.buttons(buttons));
        }
        return new Message(headline, blocks);
    }

    private static String beside(Comparing.Earlier earlier) {
        String before = earlier.weeks() == 0
                ? "before"
                : "by the same hour " + (earlier.weeks() == 1 ? "a week" : earlier.weeks() + " weeks") + " earlier";
        return before + ": " + Quantity.plain(earlier.before()) + ", usual: " + Quantity.plain(earlier.usual());
    }

    private List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        if (report.handedOff() > 0) {
            lines.add("*now* " + states(report.states()) + " (adds up to " + Quantity.plain(report.handedOff()) + ")");
            lines.add("*ever* claimed " + Quantity.plain(report.ever().claimed()) + " · touched "
                    + Quantity.plain(report.ever().touched()) + " · connected "
                    + Quantity.plain(report.ever().connected()));
        }
        lines.add("*held at the door* " + Quantity.plain(report.heldAtDoor())
                + (report.anyway() == 0 ? "" : " · *handed off anyway* " + Quantity.plain(report.anyway()))
                + (report.own() == 0 ? "" : " · *found by reps* " + Quantity.plain(report.own())));
        if (report.handedOff() > 0) {
            lines.add(waits(report.waits()));
            lines.add(turnDowns(report));
        }
        return lines;
    }

    /** {@code waiting 3 · claimed 1}: what is in each state, in the order that leads go through them. */
    public static String states(Map<State, Long> counts) {
        return ORDER.stream()
                .flatMap(state -> Optional.ofNullable(counts.get(state)).stream()
                        .map(leads -> (state == State.HELD ? "held again" : ScopeText.state(state)) + " "
                                + Quantity.plain(leads)))
                .collect(Collectors.joining(" · "));
    }

    private static String waits(Report.Waits waits) {
        String buyer = waits.buyer().median() == null
                ? "*buyer* nobody was touched yet"
                : "*buyer* waited " + told(waits.buyer()) + ", median of "
                        + Quantity.plain(waits.buyer().count());
        return buyer
                + (waits.buyer().never() == 0
                        ? ""
                        : ", " + Quantity.plain(waits.buyer().never()) + " never touched")
                + " · *our parts* system " + told(waits.system()) + " · claim " + told(waits.claim()) + " · touch "
                + told(waits.touch()) + " (medians do not add up)";
    }

    private static String told(Wait wait) {
        return wait.median() == null ? "–" : Spans.words(wait.median());
    }

    private String turnDowns(Report report) {
        if (report.turnDowns().isEmpty()) {
            return "*turned down* none";
        }
        String first =
                report.turnDowns().stream().limit(REASONS).map(this::reason).collect(Collectors.joining(" · "));
        int more = report.turnDowns().size() - REASONS;
        return "*turned down* " + Quantity.of(report.timesTurnedDown(), "time") + ": " + first
                + (more > 0 ? " · … and " + Quantity.of(more, "more reason") : "");
    }

    private String reason(Report.TurnDowns reason) {
        String ledTo = Arrays.stream(LedTo.values())
                .flatMap(led -> Optional.ofNullable(reason.ledTo().get(led)).stream()
                        .map(times -> (times == reason.times() ? "all" : Quantity.plain(times)) + " " + led.words()))
                .collect(Collectors.joining(", "));
        return Mrkdwn.escape(words.reason(reason.reason())) + " " + Quantity.plain(reason.times()) + " (" + ledTo + ")";
    }
}
