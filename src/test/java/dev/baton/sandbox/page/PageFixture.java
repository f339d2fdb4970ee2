package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.page.typing.Command;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The page in a real browser, with a bot that claims whatever is clicked. */
abstract class PageFixture {

    static final By TEXT = By.id("text");
    static final By TIMELINE = By.id("timeline");
    static final By CLAIM = By.xpath("//button[text()='Claim']");

    static Browser browser;

    PageServer server;
    volatile @Nullable String refusal;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        browser.desktop();
        server = new PageServer(
                folder, Clock.fixed(Instant.parse("2026-05-12T10:04:00Z"), ZoneOffset.UTC), new ClaimingBot());
    }

    @AfterEach
    void close() {
        browser.go("about:blank");
        server.close();
    }

    static By message(Message message) {
        return By.cssSelector("[data-ts='" + message.ts() + "']");
    }

    /** Claims whatever is clicked, and refuses everything while there is a refusal. */
    private final class ClaimingBot implements Acting {

        @Override
        public List<Command> commands() {
            return List.of(new Command("/lead", "Claim a lead", "claim <number> · list · help"));
        }

        @Override
        public Optional<String> say(String userId, String channelId, String text, @Nullable String thread) {
            if (refusal == null) {
                String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
                server.workspace()
                        .messages()
                        .post(Draft.of(channelId, userId, Content.of(escaped)).inThread(thread));
            }
            return Optional.ofNullable(refusal);
        }

        @Override
        public Optional<String> closed(Channel channel) {
            return Optional.empty();
        }

        @Override
        public Optional<String> click(
                String userId, Message message, String blockId, String actionId, Map<String, List<String>> entered) {
            assertThat(actionId).isEqualTo("claim");
            assertThat(blockId).isEqualTo("deeds109");
            Content claimed = PageServer.claimedCard(109, "Northwind", server.user("ana"));
            server.workspace().messages().edit(message.channel(), message.ts(), claimed, true);
            Content line = Content.of("11:04 <@" + userId + "> claimed it");
            server.workspace()
                    .messages()
                    .post(server.fromBot("leads-emea", line).inThread(message.ts()));
            return Optional.ofNullable(refusal);
        }
    }
}
