package dev.baton.fortnight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LeadPath;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Reassignment;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.team.Absence;
import dev.baton.testing.SettableClock;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two weeks with twelve reps in three territories and 400 people who come in, over the end of summer time in London and in
 * New York: people are away, one leaves, and Baton is stopped in between, once for a night.
 */
class FortnightTest {

    private static final Instant MONDAY = Instant.parse("2026-10-19T00:00:00Z");
    private static final Instant END = MONDAY.plus(Duration.ofDays(14));
    private static final Duration TICK = Duration.ofMinutes(15);
    private static final Instant STOPPED = MONDAY.plus(Duration.ofDays(2)).plus(Duration.ofHours(16));
    private static final Instant STARTED = STOPPED.plus(Duration.ofHours(11));
    private static final Instant LEFT = MONDAY.plus(Duration.ofDays(8)).plus(Duration.ofHours(15));
    private static final int PEOPLE = 400;

    private static final SettableClock CLOCK = new SettableClock(MONDAY);
    private static final Script SCRIPT = new Script(20261019);
    private static final Map<UserId, List<Absence>> AWAY = new HashMap<>();
    private static final UserId LEAVER = Cast.reps("americas").get(2);
    private static World world;
    private static int came;
    private static int restarts;

    /** As people last looked at them. */
    private static List<Lead> seen = List.of();

    @BeforeAll
    static void theFortnightPasses(@TempDir Path folder) throws Exception {
        Path playbook = folder.resolve("playbook.yml");
        try (InputStream agreed =
                Objects.requireNonNull(FortnightTest.class.getResourceAsStream("/fortnight-playbook.yml"))) {
            Files.copy(agreed, playbook);
        }
        world = new World(folder, playbook, CLOCK);
        while (CLOCK.instant().isBefore(END)) {
            Instant tick = CLOCK.instant();
            if (tick.isBefore(STOPPED) || !tick.isBefore(STARTED)) {
                if (tick.equals(STARTED) || SCRIPT.once(200)) {
                    world.restart();
                    restarts++;
                }
                world.watch();
                act(tick);
            }
            CLOCK.tick(Duration.between(CLOCK.instant(), tick.plus(TICK)));
        }
        world.watch();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static void act(Instant tick) {
        if (came < PEOPLE && tick.isBefore(MONDAY.plus(Duration.ofDays(12))) && SCRIPT.once(2)) {
            boolean again = came > 20 && SCRIPT.once(12);
            world.comesIn(SCRIPT.submission(again ? came - 15 : came++, now()));
        }
        if (tick.equals(LEFT)) {
            world.gone(Set.of(LEAVER));
            away(new Absence(LEAVER, now(), Instant.MAX));
            world.types(Cast.MANAGER, "handover <@" + LEAVER.value() + ">");
        }
        if (tick.atZone(ZoneOffset.UTC).getMinute() == 0) {
            seen = world.leads();
        }
        List<Lead> leads = seen;
        for (String territory : Cast.TERRITORIES.keySet().stream().sorted().toList()) {
            for (UserId rep : Cast.reps(territory)) {
                if (Script.isAtWork(territory, tick) && !leads.isEmpty() && !isAway(rep, now()) && SCRIPT.once(3)) {
                    world.types(rep, SCRIPT.rep(rep, leads));
                }
                comesAndGoes(territory, rep, tick);
            }
        }
        if (!leads.isEmpty() && Script.isAtWork("emea", tick) && SCRIPT.once(4)) {
            world.types(Cast.MARKETER, SCRIPT.marketer(leads));
            world.types(Cast.MANAGER, SCRIPT.manager(leads));
        }
    }

    private static void comesAndGoes(String territory, UserId rep, Instant tick) {
        if (rep.equals(LEAVER) || !Script.isAtWork(territory, tick) || !SCRIPT.once(150)) {
            return;
        }
        if (isAway(rep, now())) {
            List<Absence> absences = Objects.requireNonNull(AWAY.get(rep));
            Absence last = absences.remove(absences.size() - 1);
            world.types(rep, "back");
            absences.add(new Absence(rep, last.since(), now()));
        } else {
            world.types(rep, "away until tomorrow");
            away(world.absence(rep).orElseThrow());
        }
    }

    private static void away(Absence absence) {
        AWAY.computeIfAbsent(absence.person(), rep -> new ArrayList<>()).add(absence);
    }

    private static boolean isAway(UserId rep, Instant at) {
        return AWAY.getOrDefault(rep, List.of()).stream()
                .anyMatch(absence -> !at.isBefore(absence.since()) && at.isBefore(absence.until()));
    }

    /** Everything happens at an instant of its own. */
    private static Instant now() {
        CLOCK.tick(Duration.ofMillis(100));
        return CLOCK.instant();
    }

    @Test
    void everyStateIsSeen() {
        Set<State> states = world.leads().stream().map(Lead::state).collect(Collectors.toSet());

        assertThat(states).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(State.class));
        assertThat(came).isEqualTo(PEOPLE);
        assertThat(restarts).isGreaterThan(3);
    }

    @Test
    void noLeadIsWithoutAnOwnerAClockADateOrAFinalState() {
        for (Lead lead : world.leads()) {
            if (lead instanceof OpenLead open) {
                assertThat(open.committed().claimDue()).as(lead + "").isNotNull();
            } else if (lead instanceof OwnedLead owned) {
                assertThat(owned.committed().touchDue()).as(lead + "").isNotNull();
            } else if (lead instanceof RecycledLead recycled) {
                assertThat(recycled.until()).as(lead + "").isAfter(END.minus(Duration.ofDays(3)));
            }
        }
    }

    @Test
    void nobodyWhoLeftIsLeftWithALead() {
        assertThat(world.leads())
                .noneMatch(
                        lead -> lead instanceof OwnedLead owned && owned.owner().equals(LEAVER));
        assertThat(world.leads())
                .anyMatch(lead -> world.history(lead.number()).stream()
                        .anyMatch(event -> event instanceof Reassignment.HandedBack back
                                && back.from().equals(LEAVER)));
    }

    @Test
    void replayingTheHistoryGivesTheRow() {
        for (Lead lead : world.leads()) {
            assertThat(Replay.of(world.history(lead.number())))
                    .as(() -> lead.number() + " " + world.history(lead.number()))
                    .isEqualTo(Replay.Row.of(lead));
            List<LeadPath.Step> path = LeadPath.of(world.history(lead.number()));
            assertThat(path.get(path.size() - 1).state()).isEqualTo(lead.state());
        }
    }

    @Test
    void noClockEventHappensTwice() {
        for (Lead lead : world.leads()) {
            List<String> rung = Rung.of(world.history(lead.number()));
            assertThat(rung)
                    .as(() -> lead.number() + " " + world.history(lead.number()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFigureOfBothWeeksIsTheSlowOne() {
        new ToldTwice(world).agree();
    }

    @Test
    void theDigestsOfItsWeeksAreThoseThatSomebodyReadAndFoundRight() throws Exception {
        new GoldenDigest(world).isRead();
    }

    @Test
    void nobodyAbsentIsOfferedALead() {
        int offers = 0;
        for (Lead lead : world.leads()) {
            for (OfferEvent.Offered offered : offers(lead.number())) {
                offers++;
                assertThat(isAway(offered.offer().rep(), offered.at()))
                        .as(() -> lead.number() + " " + offered)
                        .isFalse();
            }
        }
        assertThat(offers).isGreaterThan(100);
        assertThat(AWAY.values().stream().mapToInt(List::size).sum()).isGreaterThan(10);
    }

    private static List<OfferEvent.Offered> offers(LeadNumber number) {
        return world.history(number).stream()
                .filter(OfferEvent.Offered.class::isInstance)
                .map(OfferEvent.Offered.class::cast)
                .toList();
    }
}
