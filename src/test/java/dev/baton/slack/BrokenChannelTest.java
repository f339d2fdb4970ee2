package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.baton.GatedCall;
import dev.baton.lead.LeadNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A channel that takes nothing keeps what is owed to it, holds up no other, and is told once. */
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class BrokenChannelTest {

    private static final int MANY = 15;

    @TempDir
    Path folder;

    private UnderFire site;

    @BeforeEach
    void open() throws Exception {
        site = new UnderFire(folder, 3, Runnable::run);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private List<LeadNumber> open(String channel) {
        List<LeadNumber> leads = new ArrayList<>();
        for (int lead = 0; lead < MANY; lead++) {
            leads.add(site.leads.open("Company " + lead + " of " + channel.substring(1), channel));
        }
        return leads;
    }

    /** Breaks a channel, sees that it is told once and holds up nobody, mends it, and sees that everything comes. */
    private void breakAndMend(Runnable breaking, Runnable mending, String words) {
        breaking.run();
        List<LeadNumber> waiting = open("#leads-1");
        List<LeadNumber> other = open("#leads-2");
        site.pass(Duration.ofMinutes(3));

        other.forEach(lead -> site.assertOnceInOrder(lead, "#leads-2", 1));
        assertThat(site.in(UnderFire.OPERATIONS)).hasSize(1);
        assertThat(site.in(UnderFire.OPERATIONS).get(0).text()).contains(words, "30 messages wait");

        mending.run();
        site.passUntilNothingWaits();

        waiting.forEach(lead -> site.assertOnceInOrder(lead, "#leads-1", 1));
        assertThat(site.in(UnderFire.OPERATIONS)).hasSize(1);
        assertThat(site.in(UnderFire.OPERATIONS).get(0).text()).startsWith("#leads-1 takes messages again");
    }

    @Test
    void anArchivedChannel() {
        breakAndMend(
                () -> site.workspace.channels().archive(site.id("#leads-1")),
                () -> site.workspace.channels().unarchive(site.id("#leads-1")),
                "is archived");
    }

    @Test
    void aChannelThatTheBotWasRemovedFrom() {
        String bot = site.workspace.members().bot().id();
        breakAndMend(
                () -> site.workspace.channels().leave(site.id("#leads-1"), bot),
                () -> site.workspace.channels().join(site.id("#leads-1"), bot),
                "Type `/invite @Baton` there");
    }

    @Test
    void aChannelThatSlackDoesNotKnowAnyMore() {
        String channel = site.id("#leads-1");
        breakAndMend(
                () -> site.gate.rule(call -> {
                    if (call.field("channel").equals(channel)) {
                        call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"channel_not_found\"}");
                    } else {
                        call.passOn();
                    }
                }),
                () -> site.gate.rule(GatedCall::passOn),
                "Slack knows no channel #leads-1");
    }

    @Test
    void aChannelThatSlackAsksToLeaveAloneHoldsUpNoOther() {
        String channel = site.id("#leads-1");
        site.gate.rule(call -> {
            if (call.field("channel").equals(channel)) {
                call.answer(429, Map.of("Retry-After", "120"), "");
            } else {
                call.passOn();
            }
        });
        open("#leads-1");
        List<LeadNumber> other = open("#leads-2");
        site.pass(Duration.ofSeconds(60));

        other.forEach(lead -> site.assertOnceInOrder(lead, "#leads-2", 1));
        assertThat(site.in("#leads-1")).isEmpty();
    }

    @Test
    void aRevokedTokenStopsEverythingIsToldOnceAndLosesNothing() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(SlackCalls.class);
        log.start();
        logger.addAppender(log);
        site.gate.rule(call -> call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"token_revoked\"}"));
        List<LeadNumber> leads = open("#leads-1");
        leads.addAll(open("#leads-2"));
        site.pass(Duration.ofMinutes(5));
        logger.detachAppender(log);

        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .hasSize(1);
        assertThat(site.waiting()).isEqualTo(4 * MANY);

        site.gate.rule(GatedCall::passOn);
        site.passUntilNothingWaits();

        leads.subList(0, MANY).forEach(lead -> site.assertOnceInOrder(lead, "#leads-1", 1));
        leads.subList(MANY, 2 * MANY).forEach(lead -> site.assertOnceInOrder(lead, "#leads-2", 1));
        assertThat(site.in(UnderFire.OPERATIONS)).isEmpty();
    }

    @Test
    void aCardThatSomebodyDeletedIsPostedAnewAndTheRestFollowsIt() {
        LeadNumber lead = site.leads.open("Northwind", "#leads-1");
        site.passUntilNothingWaits();
        site.in("#leads-1").forEach(message -> site.workspace.messages().delete(message.channel(), message.ts()));
        site.leads.claim(lead, site.ana());

        site.passUntilNothingWaits();

        assertThat(site.in("#leads-1")).hasSize(2);
        assertThat(site.in("#leads-1").get(0).text()).contains("#1 is claimed by");
        assertThat(site.in("#leads-1").get(1).threadTs())
                .isEqualTo(site.in("#leads-1").get(0).ts());
    }

    @Test
    void hundredsOfLeadsThatNoTerritoryTakesAreOneMessage() {
        for (int lead = 0; lead < 300; lead++) {
            site.leads.unrouted("Company " + lead);
        }

        site.passUntilNothingWaits();

        assertThat(site.in(UnderFire.OPERATIONS)).hasSize(1);
        assertThat(site.in(UnderFire.OPERATIONS).get(0).text()).startsWith("300 leads fit no territory.");
    }

    @Test
    void aChannelThatHangsHoldsUpNoOther(@TempDir Path elsewhere) throws Exception {
        ExecutorService lines = Executors.newCachedThreadPool();
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(2);
        try (UnderFire threaded = new UnderFire(elsewhere, 3, lines)) {
            String hanging = threaded.id("#leads-1");
            threaded.gate.rule(call -> {
                if (call.field("channel").equals(hanging)) {
                    end.await();
                } else {
                    call.passOn();
                    arrived.countDown();
                }
            });
            threaded.leads.open("Northwind", "#leads-1");
            threaded.leads.open("Contoso", "#leads-2");
            threaded.leads.open("Fabrikam", "#leads-3");

            threaded.work();

            arrived.await();
            assertThat(threaded.in("#leads-1")).isEmpty();
            assertThat(threaded.in("#leads-2")).hasSize(1);
            assertThat(threaded.in("#leads-3")).hasSize(1);
        } finally {
            end.countDown();
            lines.shutdown();
        }
    }
}
