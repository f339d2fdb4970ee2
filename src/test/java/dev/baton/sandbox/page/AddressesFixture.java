package dev.baton.sandbox.page;

import dev.baton.sandbox.page.typing.Command;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page's addresses over HTTP, and what comes of them. */
abstract class AddressesFixture {

    final HttpClient http = HttpClient.newHttpClient();
    final List<String> done = new CopyOnWriteArrayList<>();
    Optional<String> refusal = Optional.empty();
    PageServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-05-12T10:04:00Z"), ZoneOffset.UTC);
        server = new PageServer(folder, clock, new Recorder());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    final class Recorder implements Acting {

        @Override
        public List<Command> commands() {
            return List.of(new Command("/lead", "Claim a lead", "claim <number> · list · help"));
        }

        @Override
        public Optional<String> say(String userId, String channelId, String text, @Nullable String thread) {
            done.add(userId + " " + channelId + " " + text + (thread == null ? "" : " in " + thread));
            return refusal;
        }

        @Override
        public Optional<String> closed(Channel channel) {
            return Optional.empty();
        }

        @Override
        public Optional<String> click(
                String userId, Message message, String blockId, String actionId, Map<String, List<String>> entered) {
            done.add(userId + " " + message.ts() + " " + blockId + " " + actionId);
            return Optional.empty();
        }
    }
}
