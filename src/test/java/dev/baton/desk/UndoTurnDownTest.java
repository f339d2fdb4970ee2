package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTurnDownTest {

    private Desk desk;
    private UndoTurnDown undo;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
        undo = new UndoTurnDown(desk.store.leadBook(), desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoTurnedALeadDownTakesItBackAndItIsAsItWas() {
        Lead worked = desk.worked("p-1");
        desk.turnedDown(worked, "no_budget", Map.of());
        desk.clock.tick(Duration.ofMinutes(10));

        Lead back = Desk.done(undo.undo(worked.number(), Desk.ANA, desk.request()));

        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("record.version")
                .isEqualTo(worked);
        assertThat(desk.find(worked)).isEqualTo(back);
        assertThat(desk.history(worked)).endsWith("disqualified", "recycled", "undone");
    }

    @Test
    void anOpenLeadIsOpenAgainAndItsClockRunsOn() {
        Lead open = desk.comesIn("p-1");
        desk.turnedDown(open, "only_content", Map.of());
        Desk.done(undo.undo(open.number(), Desk.ANA, desk.request()));
        desk.clock.tick(Duration.ofMinutes(15));
        desk.watch();

        assertThat(desk.history(open)).endsWith("undone", "promise_missed");
        assertThat(desk.find(open).handOff()).isEqualTo(open.handOff());
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        Lead lead = desk.comesIn("p-1");
        desk.turnedDown(lead, "wrong_person", Map.of());
        desk.clock.tick(Duration.ofMinutes(11));

        assertThat(problem(undo.undo(lead.number(), Desk.ANA, desk.request()))).contains("more than ten minutes");
    }

    @Test
    void nobodyElseTakesItBack() {
        Lead lead = desk.comesIn("p-1");
        desk.turnedDown(lead, "wrong_person", Map.of());

        assertThat(problem(undo.undo(lead.number(), Desk.BEN, desk.request()))).startsWith("Only whoever");
    }

    @Test
    void whatOthersWereToldOfIsNotTakenBack() {
        Lead rerouted = desk.comesIn("p-1");
        desk.turnedDown(rerouted, "wrong_territory", Map.of(Asked.TERRITORY, "apac"));
        Lead spam = desk.comesIn("p-2");
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "spam"));

        assertThat(problem(undo.undo(rerouted.number(), Desk.ANA, desk.request())))
                .startsWith("Others were told");
        assertThat(problem(undo.undo(spam.number(), Desk.ANA, desk.request()))).startsWith("Others were told");
    }

    @Test
    void whatNobodyTurnedDownIsNotTakenBackTwice() {
        Lead lead = desk.comesIn("p-1");
        assertThat(problem(undo.undo(lead.number(), Desk.ANA, desk.request()))).startsWith("Nobody");
        desk.turnedDown(lead, "wrong_person", Map.of());
        Desk.done(undo.undo(lead.number(), Desk.ANA, desk.request()));

        assertThat(problem(undo.undo(lead.number(), Desk.ANA, desk.request()))).contains("something has happened");
    }

    private static String problem(Outcome outcome) {
        return ((Refusal.NotLikeThis) ((Outcome.Refused) outcome).why()).problem();
    }
}
