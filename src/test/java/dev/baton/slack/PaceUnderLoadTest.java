package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A burst over many channels, in a workspace that counts as Slack does and refuses what comes too soon. */
@Timeout(120)
class PaceUnderLoadTest {

    private static final int CHANNELS = 20;
    private static final int LEADS = 60;

    @Test
    void slackNeverHasToSayThatItIsTooFast(@TempDir Path folder) throws Exception {
        try (UnderFire site = new UnderFire(folder, CHANNELS, Runnable::run)) {
            AtomicInteger calls = new AtomicInteger();
            site.gate.rule(call -> {
                calls.incrementAndGet();
                call.passOn();
            });
            List<LeadNumber> leads = new ArrayList<>();
            for (int lead = 0; lead < LEADS; lead++) {
                leads.add(site.leads.open("Company " + lead, UnderFire.channel(1 + lead % CHANNELS)));
            }
            site.pass(Duration.ofSeconds(20));
            leads.forEach(lead -> site.leads.claim(lead, site.ana()));

            Duration passed = site.passUntilNothingWaits();

            assertThat(site.gate.tooFast()).isZero();
            for (LeadNumber lead : leads) {
                site.assertOnceInOrder(lead, UnderFire.channel((int) (1 + (lead.value() - 1) % CHANNELS)), 2);
            }
            assertThat(site.toAna()).hasSize(LEADS);
            assertThat(calls.get()).isGreaterThan(4 * LEADS);
            assertThat(passed).as("60 updates at 50 a minute").isLessThan(Duration.ofMinutes(4));
        }
    }
}
