package dev.baton.digest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every figure of a week by its name, as plain text, so that two ways to come by them can be compared. */
public final class AsWritten {

    private final Map<String, String> written = new TreeMap<>();

    private AsWritten() {}

    public static Map<String, String> of(Figures figures) {
        AsWritten as = new AsWritten();
        as.handOffs(figures);
        as.work(figures);
        as.results(figures);
        return as.written;
    }

    static Map<String, String> of(WeekInBrief week) {
        AsWritten as = new AsWritten();
        as.put("handed off", week.handOffs());
        as.put("accepted", week.accepted());
        as.put("qualified", week.qualified());
        as.delays(week.delays());
        return as.written;
    }

    private void handOffs(Figures figures) {
        Volume volume = figures.volume();
        put("volume", volume.handOffs());
        put("volume sent on", volume.sentOn());
        put("volume recycled", volume.recycled());
        put("volume anyway", volume.anyway());
        put("volume held", volume.held());
        put("acceptance", figures.acceptance().accepted());
        put("hygiene", figures.acceptance().hygiene());
        put("pending", figures.acceptance().pending());
        put("waiting", figures.acceptance().waiting());
        put("complete", figures.completeness().complete());
        put("decided", figures.kept().decided());
        put("claimed", figures.kept().claimed());
        put("breaches", figures.breaches().broken());
    }

    private void work(Figures figures) {
        delays(figures.delays());
        Touches touches = figures.touches();
        put("logged late", touches.loggedLate());
        put("follow-through", touches.followThrough());
        written.put(
                "touches",
                touches.perAccepted().each().stream().map(Median.Each::value).toList() + "");
        put("given up", touches.givenUp());
        put("reach", touches.reach());
        put("show rate", figures.meetings().held());
    }

    private void delays(Delays delays) {
        put("system delay", delays.system());
        put("claim delay", delays.claim());
        put("touch delay", delays.touch());
        put("buyer wait", delays.buyerWait());
        put("sales response", delays.salesResponse());
    }

    private void results(Figures figures) {
        TurnDowns downs = figures.turnDowns();
        put("turned down", downs.all());
        written.put("reasons", because(downs.reasons()));
        downs.bySource().forEach((source, reasons) -> written.put("top of " + source, because(reasons)));
        figures.calibration().bands().forEach((band, worth) -> put("band " + band, worth));
        figures.calibration().criteria().forEach((key, worth) -> put("criterion " + key, worth));
        Outcome outcome = figures.outcome();
        put("30 days accepted", outcome.accepted());
        put("30 days qualified", outcome.qualified());
        put("30 days won", outcome.won());
        written.put("30 days pipeline", outcome.pipeline() + " without " + numbers(outcome.unvalued()));
        put("lost", figures.losses().lost());
        figures.losses().reasons().forEach((reason, share) -> put("lost " + reason, share));
        put("disputes upheld", figures.rulings().upheld());
        put("disputes overturned", figures.rulings().overturned());
        put("disputes conceded", figures.rulings().conceded());
        put("due again", figures.recycling().due());
        put("returned", figures.recycling().returned());
        put("accepted again", figures.recycling().accepted());
    }

    private static String because(List<TurnDowns.Because> reasons) {
        return reasons.stream()
                .map(because -> because.key() + " " + because.share().part().n() + "/"
                        + because.share().n() + " " + new TreeMap<>(because.ledTo()))
                .collect(Collectors.joining(", "));
    }

    private void put(String name, Calibration.Worth worth) {
        put(name + " accepted", worth.accepted());
        put(name + " qualified", worth.qualified());
    }

    private void put(String name, Count count) {
        written.put(name, numbers(count));
    }

    private void put(String name, Share share) {
        String value = share.value().isPresent() ? " = " + share.value().getAsDouble() : "";
        written.put(name, numbers(share.part()) + " of " + numbers(share.of()) + value);
    }

    private void put(String name, Delay delay) {
        written.put(
                name,
                delay.n() + " median " + delay.median().map(AsWritten::told) + " p90 "
                        + delay.p90().map(AsWritten::told) + " 5m "
                        + delay.withinFiveMinutes().part().n() + " 1h "
                        + delay.withinAnHour().part().n() + " never "
                        + numbers(delay.never().part()));
    }

    private static String told(Delay.Ranked ranked) {
        return (ranked.notYetOver() ? "> " : "") + ranked.length().toMillis();
    }

    private static String numbers(Count count) {
        return count.leads().stream().map(lead -> lead.value()).sorted().toList() + "";
    }
}
