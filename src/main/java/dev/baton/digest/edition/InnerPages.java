package dev.baton.digest.edition;

import dev.baton.digest.Calibration.Worth;
import dev.baton.digest.Delay;
import dev.baton.digest.Digest;
import dev.baton.digest.Figures;
import dev.baton.digest.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that the front page has no room for. */
final class InnerPages {

    private final Names names;
    private final Digest digest;
    private final @Nullable Heard heard;

    InnerPages(Names names, Digest digest, @Nullable Heard heard) {
        this.names = names;
        this.digest = digest;
        this.heard = heard;
    }

    List<Part> parts() {
        Figures now = digest.now();
        Beside beside = new Beside(digest);
        List<Part> parts = new ArrayList<>();
        parts.add(beside.table(
                "From hand-off to decision",
                Figure.HANDED_OFF,
                Figure.ACCEPTED,
                Figure.TURNED_DOWN,
                Figure.HYGIENE,
                Figure.PENDING,
                Figure.WAITING,
                Figure.SENT_ON,
                Figure.RECYCLED,
                Figure.ANYWAY,
                Figure.HELD));
        parts.add(beside.table(
                "Promises and follow-through",
                Figure.DECIDED,
                Figure.BREACHES,
                Figure.TOUCHES,
                Figure.GIVEN_UP,
                Figure.LOGGED_LATE,
                Figure.REACH,
                Figure.SHOW_RATE));
        parts.add(waits(now));
        reasons(now).ifPresent(parts::add);
        sources(now).ifPresent(parts::add);
        Optional.ofNullable(heard).flatMap(InnerPages::said).ifPresent(parts::add);
        calibration(
                        "Acceptance and qualification by score, 12 weeks",
                        now.calibration().bands(),
                        Bands::words,
                        Openings.BAND)
                .ifPresent(parts::add);
        calibration(
                        "Acceptance and qualification by criterion, 12 weeks",
                        now.calibration().criteria(),
                        names::criterion,
                        Openings.CRITERION)
                .ifPresent(parts::add);
        lost(now).ifPresent(parts::add);
        parts.add(beside.table(
                "Recycled and disputed",
                Figure.DUE_AGAIN,
                Figure.RETURNED,
                Figure.ACCEPTED_AGAIN,
                Figure.UPHELD,
                Figure.OVERTURNED,
                Figure.CONCEDED));
        return parts;
    }

    private static Part waits(Figures now) {
        return new Part.Table(
                "How long it took, elapsed",
                List.of("", "median", "p90", "≤ 5 min", "≤ 1 h", "not yet"),
                DelayOpenings.DELAYS.stream()
                        .map(figure -> wait(figure, (Delay) figure.of(now)))
                        .toList(),
                Beside.codes(DelayOpenings.DELAYS));
    }

    private static List<String> wait(Figure figure, Delay delay) {
        return List.of(
                Beside.capital(figure.label()),
                Written.of(delay),
                delay.p90().map(Written::ranked).orElse(Written.NOTHING),
                Written.of(delay.withinFiveMinutes()),
                Written.of(delay.withinAnHour()),
                Written.of(delay.never()));
    }

    private Optional<Part> reasons(Figures now) {
        List<String> codes = now.turnDowns().reasons().stream()
                .map(because -> Openings.REASON + because.key())
                .toList();
        List<List<String>> rows = now.turnDowns().reasons().stream()
                .map(because -> List.of(
                        names.reason(because.key()),
                        Integer.toString(because.share().part().n()),
                        Written.of(because.share()),
                        Written.of(digest.before().get(0).turnDowns().share(because.key())),
                        Returned.ledTo(because)))
                .toList();
        return table("Why leads came back", List.of("", "times", "share", "last", "led to"), rows, codes);
    }

    private Optional<Part> sources(Figures now) {
        List<String> lines = now.turnDowns().bySource().entrySet().stream()
                .sorted(Comparator.comparing(
                        source -> -source.getValue().get(0).share().n()))
                .map(source -> Names.source(source.getKey()) + ": " + new Returned(names).ofSource(source.getValue()))
                .toList();
        return lines("The first three by source", lines);
    }

    private static Optional<Part> said(Heard heard) {
        List<String> lines = new ArrayList<>();
        heard.open().forEach(item -> lines.add(FrontPage.item(item) + ", open (" + item.number() + ")"));
        heard.answered().forEach(item -> lines.add(FrontPage.item(item) + ", answered (" + item.number() + ")"));
        return lines("What sales hears", lines);
    }

    private static <K extends Comparable<K>> Optional<Part> calibration(
            String title, Map<K, Worth> groups, Function<K, String> name, String kind) {
        Map<K, Worth> highestFirst = new TreeMap<>(groups).descendingMap();
        List<List<String>> rows = highestFirst.entrySet().stream()
                .map(group -> List.of(
                        name.apply(group.getKey()),
                        Integer.toString(group.getValue().accepted().n()),
                        Written.of(group.getValue().accepted()),
                        Written.of(group.getValue().qualified())))
                .toList();
        List<String> codes =
                highestFirst.keySet().stream().map(key -> kind + key).toList();
        return table(title, List.of("", "decided", "accepted", "qualified"), rows, codes);
    }

    private Optional<Part> lost(Figures now) {
        List<List<String>> rows = now.losses().reasons().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Share> reason) ->
                        -reason.getValue().part().n()))
                .map(reason -> List.of(
                        names.lossReason(reason.getKey()),
                        Integer.toString(reason.getValue().part().n()),
                        Written.of(digest.before()
                                .get(0)
                                .losses()
                                .share(reason.getKey())
                                .part())))
                .toList();
        List<String> codes = now.losses().reasons().keySet().stream()
                .map(key -> Openings.LOST + key)
                .toList();
        return table("Why opportunities were lost", List.of("", "times", "last"), rows, codes);
    }

    private static Optional<Part> table(String title, List<String> head, List<List<String>> rows, List<String> codes) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part.Table(title, head, rows, codes));
    }

    private static Optional<Part> lines(String title, List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part.Lines(title, lines));
    }
}
