package dev.baton.digest.edition;

import dev.baton.digest.Delay;
import dev.baton.digest.Digest;
import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import dev.baton.digest.Outcome;
import dev.baton.digest.Share;
import dev.baton.digest.WeekInBrief;
import dev.baton.lead.LeadNumber;
import dev.baton.phrase.Quantity;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be read in a minute. */
final class FrontPage {

    private static final int TOP = 3;
    private static final double SECONDS_IN_AN_HOUR = 3600;

    private final Names names;
    private final Pledges pledges;
    private final Digest digest;
    private final @Nullable Heard heard;

    FrontPage(Names names, Pledges pledges, Digest digest, @Nullable Heard heard) {
        this.names = names;
        this.pledges = pledges;
        this.digest = digest;
        this.heard = heard;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(promises());
        parts.add(new Part.Lines("Together", List.of(together(digest.now().outcome()))));
        parts.add(handOffs());
        parts.add(waits());
        parts.add(new Part.Lines("In short", inShort(digest.now())));
        List<String> suggestions = new Suggestions(names).of(digest);
        if (!suggestions.isEmpty()) {
            parts.add(new Part.Lines(Edition.SUGGESTED, suggestions));
        }
        return parts;
    }

    private Part promises() {
        Beside beside = new Beside(digest);
        List<List<String>> rows = Stream.of(
                        promised(beside, "Marketing", Figure.ACCEPTED),
                        promised(beside, "Marketing", Figure.ACCEPTANCE),
                        promised(beside, "Marketing", Figure.COMPLETE),
                        promised(beside, "Sales", Figure.CLAIMED),
                        promised(beside, "Sales", Figure.TOUCHED))
                .toList();
        List<String> head = new ArrayList<>(beside.head());
        head.add("promised");
        return new Part.Table(
                "Both promises",
                head,
                rows,
                Beside.codes(
                        List.of(Figure.ACCEPTED, Figure.ACCEPTANCE, Figure.COMPLETE, Figure.CLAIMED, Figure.TOUCHED)));
    }

    private List<String> promised(Beside beside, String side, Figure figure) {
        List<String> row = new ArrayList<>(beside.row(figure));
        row.set(0, side + ": " + figure.label());
        row.add(pledges.stand(figure, digest)
                .map(stand -> stand.promised() + mark(stand.kept()))
                .orElse(Written.NOTHING));
        return row;
    }

    private static String mark(Pledges.Kept kept) {
        return switch (kept) {
            case YES -> " ✓";
            case NO -> " ✗";
            case TOO_FEW -> " (too few)";
        };
    }

    private String together(Outcome outcome) {
        String older = Editor.named(digest.period().oldEnough());
        if (outcome.qualified().n() == 0) {
            return "Nothing was handed off in " + older + ", so nothing is 30 days old yet that could be told of.";
        }
        return "Of the " + Quantity.of(outcome.qualified().n(), "lead") + " of " + older
                + ", all 30 days old or older: "
                + Quantity.plain(outcome.qualified().part().n()) + " qualified · pipeline "
                + Quantity.plain(outcome.pipeline())
                + (outcome.unvalued().n() == 0 ? "" : " (" + outcome.unvalued().n() + " without an amount)")
                + " · " + Quantity.plain(outcome.won().part().n()) + " won";
    }

    private Part handOffs() {
        return new Part.Trend(
                "Hand-offs by week",
                "leads",
                labels(),
                List.of(
                        series("handed off", week -> (double) week.handOffs().n()),
                        series("accepted", week -> (double) week.accepted().n()),
                        series("qualified", week -> (double) week.qualified().n())));
    }

    private Part waits() {
        return new Part.Trend(
                "Buyer wait and its parts by week",
                "hours",
                labels(),
                List.of(
                        hours("buyer wait", week -> week.delays().buyerWait()),
                        hours("system", week -> week.delays().system()),
                        hours("claim", week -> week.delays().claim()),
                        hours("touch", week -> week.delays().touch())));
    }

    private List<String> labels() {
        return digest.weeks().stream().map(FrontPage::label).toList();
    }

    private static String label(WeekInBrief week) {
        return week.week().toString().substring("2026-".length());
    }

    private Part.Trend.Series series(String name, Function<WeekInBrief, Double> value) {
        Map<String, Double> points = new LinkedHashMap<>();
        digest.weeks().forEach(week -> points.put(label(week), value.apply(week)));
        return new Part.Trend.Series(name, points);
    }

    /** A week in which most of it had not happened has no number. */
    private Part.Trend.Series hours(String name, Function<WeekInBrief, Delay> delay) {
        Map<String, Double> points = new LinkedHashMap<>();
        digest.weeks()
                .forEach(week -> delay.apply(week).value().stream()
                        .filter(Double::isFinite)
                        .forEach(seconds -> points.put(label(week), seconds / SECONDS_IN_AN_HOUR)));
        return new Part.Trend.Series(name, points);
    }

    /** A lead that is kept past the time for a touch is accepted, too, and both teams ought to know of how many that is so. */
    private static String touched(Figures now) {
        List<LeadNumber> accepted = now.acceptance().accepted().leads();
        Set<LeadNumber> touched = Set.copyOf(now.touches().reach().of().leads());
        long untouched =
                accepted.stream().filter(lead -> !touched.contains(lead)).count();
        return Quantity.plain(accepted.size() - untouched) + " were touched · " + Quantity.plain(untouched)
                + " never were";
    }

    private List<String> inShort(Figures now) {
        List<String> lines = new ArrayList<>();
        lines.add("Accepted: " + touched(now));
        lines.add("Waits: buyers " + told(Figure.BUYER_WAIT) + " (system " + told(Figure.SYSTEM_DELAY) + ", claim "
                + told(Figure.CLAIM_DELAY) + ", touch " + told(Figure.TOUCH_DELAY) + "; medians do not add up)");
        lines.add("Reach: connected " + told(now.touches().reach(), "touched") + " · meetings held "
                + told(now.meetings().held(), "due"));
        lines.add("Why leads came back: " + new Returned(names).top(now.turnDowns(), TOP));
        if (heard != null) {
            lines.add("What sales hears: " + open(heard));
        }
        lines.add("Does a higher score mean more? " + Scores.inShort(now.calibration()));
        lines.add("Disputes: " + told(Figure.OVERTURNED) + " overturned, " + told(Figure.UPHELD) + " upheld, "
                + told(Figure.CONCEDED) + " taken back · recycled: " + told(Figure.DUE_AGAIN) + " due, "
                + now.recycling().returned().part().n() + " came back · opportunities lost: "
                + told(Figure.LOST)
                + (heard == null ? "" : " · listened in: " + Quantity.of(heard.rides(), "call")));
        return lines;
    }

    private String told(Figure figure) {
        Measured now = figure.of(digest.now());
        return Written.of(now);
    }

    /** {@code 54 % of touched}, {@code 5 of 8 touched}. */
    private static String told(Share share, String those) {
        if (share.n() == 0) {
            return Written.NOTHING + " (none " + those + ")";
        }
        return Written.of(share) + (share.value().isPresent() ? " of " : " ") + those;
    }

    private static String open(Heard heard) {
        return heard.open().isEmpty()
                ? "nothing that waits for an answer"
                : heard.open().stream().limit(TOP).map(FrontPage::item).collect(Collectors.joining(" · "));
    }

    static String item(VoiceItem item) {
        return (item.kind() == Saying.Kind.MATERIAL ? "missing: " + item.text() : "“" + item.text() + "”") + " ×"
                + Quantity.plain(item.times());
    }
}
