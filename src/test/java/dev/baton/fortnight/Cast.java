package dev.baton.fortnight;

import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve reps in three territories, their manager, and marketing. */
final class Cast {

    static final UserId MANAGER = new UserId("U0000MANAGER");
    static final UserId MARKETER = new UserId("U0000MARKETER");

    static final Map<String, ZoneId> TERRITORIES = Map.of(
            "emea", ZoneId.of("Europe/London"),
            "americas", ZoneId.of("America/New_York"),
            "apac", ZoneId.of("Asia/Tokyo"));

    private Cast() {}

    static ZoneId zone(String territory) {
        return Objects.requireNonNull(TERRITORIES.get(territory));
    }

    static List<UserId> reps(String territory) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new UserId("U0000" + territory.toUpperCase(Locale.ROOT) + i))
                .toList();
    }

    /** @param gone whose account in Slack is deactivated */
    static List<Member> members(Set<UserId> gone) {
        Stream<Member> reps = TERRITORIES.keySet().stream()
                .sorted()
                .flatMap(territory -> reps(territory).stream()
                        .map(rep -> new Member(
                                rep,
                                rep.value(),
                                null,
                                zone(territory),
                                !gone.contains(rep),
                                Set.of(Role.REP),
                                Set.of(territory))));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        return Stream.concat(
                        reps,
                        Stream.of(
                                new Member(MANAGER, "Max", null, berlin, true, Set.of(Role.MANAGER), Set.of()),
                                new Member(MARKETER, "Mia", null, berlin, true, Set.of(Role.MARKETER), Set.of())))
                .toList();
    }
}
