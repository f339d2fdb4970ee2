package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.GatedCall;
import dev.baton.lead.LeadNumber;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever Slack answers for a while: in the end everything is there once, in order, and nobody was bothered. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class BadAnswersTest {

    private UnderFire site;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        site = new UnderFire(folder, 2, Runnable::run);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static boolean isDelivery(GatedCall call) {
        return call.method().startsWith("chat.");
    }

    /** Every second delivery of the first ten goes wrong. */
    private void goWrong(BadAnswer answer) {
        AtomicInteger calls = new AtomicInteger();
        site.gate.rule(call -> {
            int count = isDelivery(call) ? calls.getAndIncrement() : 1;
            if (count < 10 && count % 2 == 0) {
                answer.to(call);
            } else {
                call.passOn();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everythingArrivesOnceAndInOrder(BadAnswer answer) {
        goWrong(answer);
        List<LeadNumber> leads = new ArrayList<>();
        for (int lead = 0; lead < 4; lead++) {
            leads.add(site.leads.open("Company " + lead, UnderFire.channel(1 + lead % 2)));
        }
        site.pass(Duration.ofSeconds(3));
        leads.forEach(lead -> site.leads.claim(lead, site.ana()));

        site.passUntilNothingWaits();

        for (LeadNumber lead : leads) {
            site.assertOnceInOrder(lead, UnderFire.channel((int) (1 + (lead.value() - 1) % 2)), 2);
        }
        assertThat(site.toAna()).hasSize(4);
        assertThat(site.in(UnderFire.OPERATIONS)).isEmpty();
        assertThat(site.store.outbox().buried(10)).isEmpty();
        assertThat(site.gate.tooFast()).isZero();
    }

    @Test
    void whenSlackSaysNothingForAMinuteTheMessageIsThereOnceAndOnlyItsChannelWaits() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger silent = new AtomicInteger();
        site.gate.rule(call -> {
            if (isDelivery(call)
                    && call.field("channel").equals(site.id("#leads-1"))
                    && silent.getAndIncrement() == 0) {
                call.ask();
                waitFor(end);
            } else {
                call.passOn();
            }
        });
        LeadNumber unlucky = site.leads.open("Northwind", "#leads-1");
        LeadNumber lucky = site.leads.open("Contoso", "#leads-2");

        site.passUntilNothingWaits();
        end.countDown();

        site.assertOnceInOrder(unlucky, "#leads-1", 1);
        site.assertOnceInOrder(lucky, "#leads-2", 1);
        assertThat(silent).as("it was looked up and not sent again").hasValue(3);
    }

    @Test
    void aCallThatReachesSlackAfterItWasGivenUpIsNotMadeTwice() {
        List<GatedCall> late = new ArrayList<>();
        CountDownLatch end = new CountDownLatch(1);
        site.gate.rule(call -> {
            if (isDelivery(call) && late.isEmpty()) {
                late.add(call);
                waitFor(end);
            } else {
                call.passOn();
            }
        });
        LeadNumber lead = site.leads.open("Northwind", "#leads-1");
        site.pass(Duration.ofSeconds(10));
        assertThat(site.in("#leads-1")).as("it may still come").isEmpty();

        ask(late.get(0));
        site.passUntilNothingWaits();
        end.countDown();

        site.assertOnceInOrder(lead, "#leads-1", 1);
    }

    @Test
    void inABusyChannelNothingIsSaidTwice() {
        LeadNumber lead = site.leads.open("Northwind", "#leads-1");
        goWrong(BadAnswer.CUT_AFTER_DOING_IT);
        site.work();
        for (int message = 0; message < 1_200; message++) {
            site.workspace
                    .messages()
                    .post(Draft.of(site.id("#leads-1"), site.ana().value(), Content.of("talk")));
        }

        site.passUntilNothingWaits();

        site.assertOnceInOrder(lead, "#leads-1", 1);
    }

    @Test
    void theContactIsNotSentTwiceEither() {
        LeadNumber lead = site.leads.open("Northwind", "#leads-1");
        site.leads.claim(lead, site.ana());
        AtomicInteger direct = new AtomicInteger();
        site.gate.rule(call -> {
            if (call.field("channel").startsWith("D") && direct.getAndIncrement() == 0) {
                call.ask();
            } else {
                call.passOn();
            }
        });

        site.passUntilNothingWaits();

        assertThat(site.toAna()).hasSize(1);
    }

    private static void waitFor(CountDownLatch end) throws InterruptedException {
        end.await();
    }

    private static void ask(GatedCall call) {
        try {
            call.ask();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
