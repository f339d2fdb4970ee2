package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecycledTest {

    @Test
    void aParkedLeadComesBackOnItsDayOnceAlsoAfterARestart(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            Lead lead = desk.worked("p-1");
            desk.turnedDown(lead, "bad_timing", Map.of(Asked.DATE, "2026-12-01"));
            desk.clock.tick(Duration.ofDays(14));
            desk.watch();
            assertThat(desk.find(lead).state()).isEqualTo(State.RECYCLED);
        }
        try (Desk desk = new Desk(folder)) {
            desk.clock.tick(Duration.ofDays(20));
            desk.watch();
            desk.watch();

            Lead back = desk.leads().get(0);
            HandOff again = back.handOff().orElseThrow();
            assertThat(back.state()).isEqualTo(State.OPEN);
            assertThat(List.of(again.number(), again.cycle())).containsExactly(2, 2);
            assertThat(again.route().channel()).isEqualTo("#leads-emea");
            assertThat(again.claimDue()).isEqualTo(again.at().plus(Duration.ofMinutes(15)));
            assertThat(desk.history(back)).endsWith("disqualified", "recycled", "handed_off");
        }
    }

    @Test
    void afterItsThirdCycleALeadIsDisqualifiedInstead(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            Lead lead = desk.comesIn("p-1");
            desk.turnedDown(lead, "wrong_person", Map.of());
            desk.clock.tick(Duration.ofDays(31));
            desk.watch();
            desk.turnedDown(lead, "wrong_person", Map.of());
            desk.clock.tick(Duration.ofDays(31));
            desk.watch();

            assertThat(desk.turnedDown(lead, "wrong_person", Map.of()).state()).isEqualTo(State.DISQUALIFIED);
        }
    }
}
