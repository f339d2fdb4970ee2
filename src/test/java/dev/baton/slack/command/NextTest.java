package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class NextTest extends OfficeFixture {

    @Test
    void theBestThatOneMayClaimComesWithItsButton() {
        office.ready("Harbour", 66);
        office.ready("Northwind", 84);

        assertThat(office.type(ANA, "next").text())
                .startsWith("The best that you may claim now is #2, promised to be claimed by ");
        assertThat(office.says(ANA, "next")).contains("hot 84", "Claim #2", "actionId=claim");
    }

    @Test
    void claimTakesItInOneStep() {
        office.ready("Harbour", 66);
        office.ready("Northwind", 84);

        assertThat(office.type(ANA, "next claim").text()).startsWith("#2 is yours");
        assertThat(office.type(AMY, "next CLAIM").text()).startsWith("#1 is yours");
        assertThat(office.type(AMY, "next claim").text()).startsWith("Nothing waits that you may claim");
    }

    @Test
    void whoMayClaimNothingIsShownNothing() {
        office.ready("Northwind", 84);

        assertThat(office.type(BEN, "next").text()).startsWith("Nothing waits that you may claim");
        assertThat(office.type(MIA, "next claim").text()).startsWith("Nothing waits that you may claim");
    }

    @Test
    void theSameRequestAgainClaimsNoSecondLead() {
        office.ready("Harbour", 66);
        office.ready("Northwind", 84);
        Asker asker = new Asker(new UserId(ANA), "typed-1");

        office.screens().command().answer(asker, "next claim");
        String again = office.screens().command().answer(asker, "next claim").text();

        assertThat(again).startsWith("That was done already");
        assertThat(owned()).hasSize(1);
    }

    @Test
    void whoLosesTheRaceGetsTheFollowingOne() throws Exception {
        List<String> reps = new ArrayList<>();
        for (int rep = 0; rep < 8; rep++) {
            reps.add("U" + rep);
            office.ready("Company " + rep, 60 + rep);
        }
        office.withReps(reps);
        CountDownLatch together = new CountDownLatch(reps.size());
        ExecutorService typing = Executors.newFixedThreadPool(reps.size());
        List<Future<String>> answers = new ArrayList<>();
        for (String rep : reps) {
            Asker asker = new Asker(new UserId(rep), "typed-by-" + rep);
            answers.add(typing.submit(() -> {
                together.countDown();
                together.await();
                return office.screens().command().answer(asker, "next claim").text();
            }));
        }

        for (Future<String> answer : answers) {
            assertThat(answer.get()).contains(" is yours");
        }
        typing.shutdown();
        assertThat(owned()).hasSize(8);
    }

    @Test
    void whatFollowsNextIsClaimOrNothing() {
        assertThat(office.type(ANA, "next 109").text()).contains("Only `claim` can follow", "Type it like this");
    }

    private List<LeadNumber> owned() {
        return office.store().search().find(LeadFilter.in(), 20).stream()
                .filter(lead -> lead.claim().isPresent())
                .map(Lead::number)
                .toList();
    }
}
