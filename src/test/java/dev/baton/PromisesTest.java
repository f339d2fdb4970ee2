package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promises that nobody keeps, from the clock to what people read, over a restart. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PromisesTest {

    @Test
    void aPromiseThatIsNotKeptReachesTheOwnerTheThreadAndTheManager(@TempDir Path folder) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-16T10:00:00Z"));
        try (Company company =
                new Company(folder, Transport.HTTP, Gate.State.OPEN).at(clock).open()) {
            company.submit(MainJobTest.HOT);
            company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 1);

            clock.tick(Duration.ofHours(3));
            Message list = company.await(
                    "Ana Silva", company.directMessages("Ana Silva"), says("1 of yours wants a first touch"));
            assertThat(list.text()).doesNotContain("@");

            company.stopBaton();
            clock.tick(Duration.ofHours(6));
            company.open();
            company.await("Ben Carter", "leads-emea", says("no first touch yet"));
            company.await("Max Vogel", company.directMessages("Max Vogel"), says("1 lead not touched in twice"));

            clock.tick(Duration.ofDays(2));
            company.await("Ben Carter", "leads-emea", says("went back to the channel"));
            assertThat(company.lead(1).path("history").findValuesAsText("type"))
                    .containsExactly(
                            "received",
                            "handed_off",
                            "claimed",
                            "promise_warned",
                            "promise_missed",
                            "promise_escalated",
                            "taken_back");
        }
    }

    @Test
    void aNextStepThatCameDueWhileBatonWasStoppedIsToldOnceAndPutOffByAButton(@TempDir Path folder) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-16T10:00:00Z"));
        try (Company company =
                new Company(folder, Transport.HTTP, Gate.State.OPEN).at(clock).open()) {
            company.submit(MainJobTest.HOT);
            company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 1);
            company.type("Ana Silva", "leads-emea", "/lead touch 1 call no-answer");
            company.stopBaton();
            clock.tick(Duration.ofDays(2));
            company.open();

            String direct = company.directMessages("Ana Silva");
            Message list = company.await("Ana Silva", direct, says("1 next step is due"));
            assertThat(company.click("Ana Silva", list, "step_in_an_hour").problem())
                    .isNull();
            company.await("Ana Silva", direct, says("Nothing waits for you here any more."));
            clock.tick(Duration.ofMinutes(61));
            company.await("Ana Silva", direct, says("1 next step is due"));

            assertThat(company.lead(1).path("history").findValuesAsText("type"))
                    .containsExactly(
                            "received", "handed_off", "claimed", "touched", "step_due", "step_moved", "step_due");
        }
    }

    private static Predicate<Message> says(String words) {
        return message -> message.text().contains(words);
    }
}
