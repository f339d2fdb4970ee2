package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import dev.baton.slack.FakeSlack.Reply;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Member;
import dev.baton.team.Membership;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DirectoryTest {

    private static final Membership MEMBERSHIP = new Membership(
            Map.of(
                    Role.OPERATIONS,
                    List.of("olga@sandbox.example"),
                    Role.MANAGER,
                    List.of("U3", "olga@sandbox.example")),
            Map.of("emea", List.of("S1")));

    private final SettableClock clock = new SettableClock();
    private final FakeSlack slack = new FakeSlack();
    private final SlackConnection connection = SlackConnection.to(slack.url(), "xoxb-test");
    private final Store store;
    private final Directory directory;

    DirectoryTest(@TempDir Path folder) {
        store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), clock);
        directory = new Directory(
                new SlackClient(connection, clock),
                new Directory.Named(MEMBERSHIP, Set.of("#leads-emea", "#baton-operations", "C0GIVEN"), false),
                new Directory.Kept(
                        store.team(), store.channels(), store.questions().audiences()),
                clock);
    }

    @BeforeEach
    void slackWorks() {
        slack.on(
                "conversations.list",
                asked -> asked.getOrDefault("cursor", "").isEmpty() ? Reply.json("""
                        {"ok":true,"channels":[{"id":"C1","name":"leads-emea"},{"id":"C2","name":"random"}],
                         "response_metadata":{"next_cursor":"more"}}""") : Reply.json("""
                        {"ok":true,"channels":[{"id":"C9","name":"baton-operations"}]}"""));
        slack.on("usergroups.users.list", Reply.json("{\"ok\":true,\"users\":[\"U1\",\"U2\"]}"));
        slack.on("users.info", asked -> user(String.valueOf(asked.get("user"))));
        slack.on("users.lookupByEmail", user("U4"));
    }

    @AfterEach
    void close() {
        directory.close();
        connection.close();
        slack.close();
        store.close();
    }

    private static Reply user(String id) {
        return Reply.json("""
                {"ok":true,"user":{"id":"%s","real_name":"Person %s","tz":"Europe/London","deleted":%b,
                 "profile":{"email":"%s@sandbox.example"}}}""".formatted(id, id, id.equals("U2"), id));
    }

    private Member member(String id) {
        return store.team().member(new UserId(id)).orElseThrow();
    }

    @Test
    void peopleAreKnownByGroupIdAndAddressWithAllTheyAre() {
        assertThat(directory.refresh()).isEqualTo(Duration.ofMinutes(10));

        assertThat(store.team().members()).hasSize(4);
        assertThat(member("U1"))
                .isEqualTo(new Member(
                        new UserId("U1"),
                        "Person U1",
                        "U1@sandbox.example",
                        ZoneId.of("Europe/London"),
                        true,
                        Set.of(Role.REP),
                        Set.of("emea")));
        assertThat(member("U2").active()).isFalse();
        assertThat(member("U3").roles()).containsExactly(Role.MANAGER);
        assertThat(member("U4").roles()).containsExactlyInAnyOrder(Role.OPERATIONS, Role.MANAGER);
    }

    @Test
    void channelsAreKnownFromWhicheverPageTheyAreOn() {
        directory.refresh();

        assertThat(store.channels().id("#leads-emea")).contains("C1");
        assertThat(store.channels().id("#baton-operations")).contains("C9");
        assertThat(store.channels().id("#random")).isEmpty();
        assertThat(slack.calls().get(0).parameters())
                .containsEntry("exclude_archived", "1")
                .containsEntry("types", "public_channel,private_channel");
    }

    @Test
    void channelSharedWithAnotherOrganisationIsRefused() {
        slack.on("conversations.list", Reply.json("""
                {"ok":true,"channels":[{"id":"C1","name":"leads-emea","is_ext_shared":true},
                 {"id":"C9","name":"baton-operations"},{"id":"C0GIVEN","name":"given","is_pending_ext_shared":true}]}"""));

        directory.refresh();

        assertThat(directory.refuses("#leads-emea")).isTrue();
        assertThat(directory.refuses("C0GIVEN")).isTrue();
        assertThat(directory.refuses("#baton-operations")).isFalse();
    }

    @Test
    void whoCannotBeFoundIsLeftOut() {
        slack.on("users.lookupByEmail", Reply.error("users_not_found"));
        slack.on("usergroups.users.list", Reply.error("no_such_subteam"));

        assertThat(directory.refresh()).isEqualTo(Duration.ofMinutes(10));

        assertThat(store.team().members())
                .extracting(person -> person.id().value())
                .containsExactly("U3");
    }

    @Test
    void aReadingThatBreaksOffChangesNobody() {
        directory.refresh();
        List<Member> before = store.team().members();
        clock.tick(Duration.ofMinutes(10));
        slack.on("usergroups.users.list", Reply.json("{\"ok\":true,\"users\":[\"U7\",\"U8\"]}"));
        slack.on("users.info", asked -> "U8".equals(asked.get("user")) ? Reply.status(500) : user("U7"));

        assertThat(directory.refresh()).isLessThanOrEqualTo(Duration.ofSeconds(1));

        assertThat(store.team().members()).isEqualTo(before);
    }

    @Test
    void aReadingThatHasToWaitGoesOnWhereItWas() {
        slack.on("users.lookupByEmail", Reply.status(429).with("Retry-After", "9"));
        assertThat(directory.refresh()).isEqualTo(Duration.ofSeconds(9));
        assertThat(store.team().isKnown()).isFalse();
        slack.on("users.lookupByEmail", user("U4"));
        clock.tick(Duration.ofSeconds(9));

        directory.refresh();

        assertThat(store.team().members()).hasSize(4);
        assertThat(slack.calls())
                .filteredOn(call -> !call.method().equals("users.lookupByEmail"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theNextReadingAsksForEverybodyAnew() {
        directory.refresh();
        clock.tick(Duration.ofMinutes(10));
        slack.on("usergroups.users.list", Reply.json("{\"ok\":true,\"users\":[\"U1\"]}"));

        directory.refresh();

        assertThat(store.team().member(new UserId("U2"))).isEmpty();
    }

    @Test
    void whileSlackDoesNotAnswerItTriesEveryFewSeconds() {
        slack.on("conversations.list", Reply.status(503));

        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(directory.refresh()).isBetween(Duration.ofMillis(750), Duration.ofSeconds(5));
            clock.tick(Duration.ofSeconds(5));
        }

        slackWorks();
        assertThat(directory.refresh()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whoeverClosesItWaitsForTheReadingThatIsUnderWay() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        slack.on("users.lookupByEmail", parameters -> {
            asked.countDown();
            awaitIt(stopping);
            return user("U4");
        });
        directory.start();
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        directory.stop();
        stopping.countDown();
        directory.close();

        assertThat(store.team().members()).hasSize(4);
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void itReadsByItselfOnceStarted() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        slack.on("users.lookupByEmail", parameters -> {
            asked.countDown();
            return user("U4");
        });

        directory.start();

        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
