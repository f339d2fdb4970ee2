package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.UserId;
import dev.baton.phrase.Spans;
import dev.baton.query.RepDesk;
import dev.baton.query.RepWeek;
import dev.baton.slack.card.Layout;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rep's own week beside the median of their roster. Nobody is named, and nobody else's figures are shown. */
final class OwnWeek {

    /** Of fewer, a median would be somebody's own figure. */
    private static final int ENOUGH = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final RepDesk desk;
    private final Team team;

    OwnWeek(RepDesk desk, Team team) {
        this.desk = desk;
        this.team = team;
    }

    List<LayoutBlock> blocks(Member rep, Instant now) {
        LocalDate monday =
                LocalDate.ofInstant(now, rep.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = monday.atStartOfDay(rep.zone()).toInstant();
        Set<UserId> reps = Stream.concat(
                        Stream.of(rep), team.members().stream().filter(member -> isBeside(rep, member)))
                .map(Member::id)
                .collect(Collectors.toSet());
        Map<UserId, RepWeek> weeks = desk.did(reps, from, now.plusMillis(1));
        RepWeek own = Objects.requireNonNull(weeks.get(rep.id()), "everybody asked for is told of");
        boolean enough = reps.size() >= ENOUGH;
        Figures figures = new Figures(own, enough ? weeks.values() : List.of());
        String beside = enough
                ? "Beside it the median of the " + reps.size() + " reps on your roster, you among them."
                : "From three reps on a roster, its median stands beside your own figures.";
        return List.of(
                Layout.header("My week"),
                Layout.fields(List.of(
                        figures.count("Claimed", RepWeek::claims),
                        figures.count("Touches logged", RepWeek::touches),
                        figures.delay("Hand-off to claim", week -> Optional.ofNullable(week.claimDelay())),
                        figures.delay("Claim to first touch", week -> Optional.ofNullable(week.touchDelay())),
                        figures.count("Turned down", RepWeek::turnDowns))),
                Layout.context("Since " + DAY.format(monday) + ". " + beside + " Only you see your figures here."));
    }

    private static boolean isBeside(Member rep, Member member) {
        return member.active() && !Collections.disjoint(member.rosters(), rep.rosters());
    }

    /** @param all everybody's; empty where no median is to be shown */
    private record Figures(RepWeek own, Collection<RepWeek> all) {

        String count(String name, Function<RepWeek, Long> figure) {
            return text(
                    name,
                    figure.apply(own).toString(),
                    RepWeek.median(all.stream().map(figure).toList())
                            .map(String::valueOf)
                            .orElse(null));
        }

        String delay(String name, Function<RepWeek, Optional<Duration>> figure) {
            return text(
                    name,
                    figure.apply(own).map(Spans::words).orElse("–"),
                    RepWeek.median(all.stream()
                                    .map(figure)
                                    .flatMap(Optional::stream)
                                    .toList())
                            .map(Spans::words)
                            .orElse(null));
        }

        private static String text(String name, String own, @Nullable String median) {
            return "*" + name + "*\n" + own + (median == null ? "" : "  (median " + median + ")");
        }
    }
}
