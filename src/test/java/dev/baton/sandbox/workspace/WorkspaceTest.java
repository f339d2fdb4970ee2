package dev.baton.sandbox.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private static final Seed.Person ANA =
            new Seed.Person("Ana Silva", "ana@sandbox.example", ZoneId.of("Europe/London"));
    private static final Seed.Person BEN =
            new Seed.Person("Ben Carter", "ben@sandbox.example", ZoneId.of("America/New_York"));
    private static final Seed SEED = new Seed(List.of(ANA), List.of("#leads-emea"));

    private final Path file;
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    WorkspaceTest(@TempDir Path directory) {
        file = directory.resolve("sandbox.ndjson");
    }

    private Workspace open(Seed seed) {
        return Workspace.open(file, seed, clock);
    }

    @Test
    void aSeededChannelHasEveryoneAndTheBot() {
        try (Workspace workspace = open(SEED)) {
            Channel channel = workspace.channels().find("#leads-emea").orElseThrow();
            assertThat(channel.id()).isEqualTo("C0LEADSEMEA");
            assertThat(channel.members()).containsExactly("U000000BATON", "U0000000ANA");
            assertThat(workspace.isNew()).isTrue();
        }
    }

    @Test
    void timestampsAreUniqueAndIncreaseThoughTheClockStandsStill() {
        try (Workspace workspace = open(SEED)) {
            assertThat(List.of(say(workspace, "one"), say(workspace, "two"), say(workspace, "three")))
                    .extracting(Message::ts)
                    .containsExactly("1772445600.000000", "1772445600.000001", "1772445600.000002");
        }
    }

    @Test
    void aMessageKeepsTheTimeThatTheClockOnTheWallShowed() {
        Message said;
        try (Workspace workspace = Workspace.open(file, SEED, clock, Clock.offset(clock, Duration.ofDays(9)))) {
            said = say(workspace, "nine days later");
        }
        try (Workspace workspace = open(SEED)) {
            assertThat(workspace.messages().get(said.channel(), said.ts()))
                    .get()
                    .returns("1772445600.000000", Message::ts)
                    .returns(Instant.parse("2026-03-11T10:00:00Z"), Message::at);
            assertThat(say(workspace, "by the right time").at()).isEqualTo("2026-03-02T10:00:00.000001Z");
        }
    }

    @Test
    void everythingIsThereAfterARestart() {
        Message kept;
        ReplyAddress address;
        try (Workspace workspace = open(SEED)) {
            Content content = new Content(
                    "Grüße \n & <tag>",
                    JsonNodeFactory.instance
                            .arrayNode()
                            .add(JsonNodeFactory.instance.objectNode().put("type", "divider")),
                    JsonNodeFactory.instance.objectNode().put("event_type", "baton_item"));
            kept = workspace.messages().post(Draft.of("C0LEADSEMEA", "U000000BATON", content));
            say(workspace, "private", "U0000000ANA");
            Message gone = say(workspace, "gone");
            workspace.messages().delete("C0LEADSEMEA", gone.ts());
            workspace.channels().archive("C0LEADSEMEA");
            workspace.members().deactivate("U0000000ANA");
            workspace.members().addGroup("emea", "EMEA reps", List.of("U0000000ANA"));
            workspace
                    .views()
                    .publish(
                            "U0000000ANA", JsonNodeFactory.instance.objectNode().put("type", "home"));
            address = workspace.replyAddresses().make("C0LEADSEMEA", "U0000000ANA", kept);
            workspace.replyAddresses().use(address.id());
        }
        try (Workspace workspace = open(SEED)) {
            assertThat(workspace.isNew()).isFalse();
            assertThat(workspace.messages().in("C0LEADSEMEA")).containsExactly(kept);
            assertThat(workspace.messages().seenBy("U0000000ANA", "C0LEADSEMEA"))
                    .extracting(Message::text)
                    .containsExactly("Grüße \n & <tag>", "private");
            assertThat(workspace.channels().get("C0LEADSEMEA").orElseThrow().archived())
                    .isTrue();
            assertThat(workspace.members().get("U0000000ANA").orElseThrow().deleted())
                    .isTrue();
            assertThat(workspace.members().groups()).extracting(UserGroup::id).containsExactly("S000000EMEA");
            assertThat(workspace.views().home("U0000000ANA")).isPresent();
            assertThat(workspace
                            .replyAddresses()
                            .use(address.id())
                            .orElseThrow()
                            .uses())
                    .isEqualTo(1);
            assertThat(say(workspace, "later").ts()).isGreaterThan(kept.ts());
        }
    }

    @Test
    void howFarAPersonHasReadIsThereAfterARestartAndNeverGoesBack() throws IOException {
        String second;
        try (Workspace workspace = open(new Seed(List.of(ANA, BEN), List.of("#leads-emea")))) {
            String first = say(workspace, "one").ts();
            second = say(workspace, "two").ts();
            workspace.messages().read("U0000000ANA", "C0LEADSEMEA", second);
            long size = Files.size(file);
            workspace.messages().read("U0000000ANA", "C0LEADSEMEA", first);
            workspace.messages().read("U0000000ANA", "C0LEADSEMEA", second);
            assertThat(file).as("nothing new to keep").hasSize(size);
        }
        try (Workspace workspace = open(SEED)) {
            assertThat(workspace.messages().newestRead("U0000000ANA", "C0LEADSEMEA"))
                    .isEqualTo(second);
            assertThat(workspace.messages().newestRead("U0000000BEN", "C0LEADSEMEA"))
                    .isEmpty();
        }
    }

    @Test
    void aTornLastLineIsDroppedAndTheNextOneIsWhole() throws IOException {
        try (Workspace workspace = open(SEED)) {
            say(workspace, "kept");
        }
        Files.writeString(file, "{\"change\":\"message\",\"mess", StandardOpenOption.APPEND);
        try (Workspace workspace = open(SEED)) {
            say(workspace, "after the crash");
        }
        try (Workspace workspace = open(SEED)) {
            assertThat(workspace.messages().in("C0LEADSEMEA"))
                    .extracting(Message::text)
                    .containsExactly("kept", "after the crash");
        }
    }

    @Test
    void aDamagedLineIsNamedAndNothingIsChanged() throws IOException {
        Files.writeString(file, "nonsense\n");
        assertThatThrownBy(() -> open(SEED))
                .isInstanceOf(WorkspaceUnreadable.class)
                .hasMessageContaining("Line 1 of")
                .hasMessageContaining("Move the file away");
        assertThat(file).hasContent("nonsense");
    }

    @Test
    void whoIsNewInTheSeedJoinsAWorkspaceKeptFromBefore() {
        open(SEED).close();
        try (Workspace workspace = open(new Seed(List.of(ANA, BEN), List.of("leads-emea", "#marketing")))) {
            assertThat(workspace.members().people()).extracting(User::handle).containsExactly("ana", "ben");
            assertThat(workspace.channels().all())
                    .allSatisfy(channel -> assertThat(channel.members())
                            .containsExactlyInAnyOrder("U000000BATON", "U0000000ANA", "U0000000BEN"))
                    .extracting(Channel::name)
                    .containsExactly("leads-emea", "marketing");
        }
    }

    @Test
    void peopleAreFoundByWhateverTheyAreCalled() {
        try (Workspace workspace = open(SEED)) {
            assertThat(List.of("U0000000ANA", "ana", "@Ana", "Ana Silva", "ana@sandbox.example"))
                    .allSatisfy(
                            name -> assertThat(workspace.members().find(name)).isPresent());
            assertThat(workspace.members().find("carl")).isEmpty();
        }
    }

    @Test
    void aReplyAddressIsGoodFiveTimes() {
        try (Workspace workspace = open(SEED)) {
            String id = workspace
                    .replyAddresses()
                    .make("C0LEADSEMEA", "U0000000ANA", null)
                    .id();
            for (int use = 0; use < 5; use++) {
                assertThat(workspace.replyAddresses().use(id)).isPresent();
            }
            assertThat(workspace.replyAddresses().use(id)).isEmpty();
        }
    }

    @Test
    void whoeverWaitsIsToldOfTheNextChange() {
        try (Workspace workspace = open(SEED)) {
            long seen = workspace.revision();
            CompletableFuture<Long> waiting = CompletableFuture.supplyAsync(() -> await(workspace, seen));
            say(workspace, "news");
            assertThat(waiting.join()).isEqualTo(seen + 1);
        }
    }

    private static long await(Workspace workspace, long seen) {
        try {
            return workspace.awaitChange(seen, Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message say(Workspace workspace, String text) {
        return workspace.messages().post(Draft.of("C0LEADSEMEA", "U0000000ANA", Content.of(text)));
    }

    private static void say(Workspace workspace, String text, String onlyFor) {
        workspace
                .messages()
                .post(Draft.of("C0LEADSEMEA", "U000000BATON", Content.of(text)).onlyFor(onlyFor));
    }
}
