package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.socket.Sockets;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Baton without an address that Slack knows, as the people in the workspace notice it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SocketTransportTest {

    private static final int EACH = 25;
    private static final List<String> PEOPLE = List.of("Ana Silva", "Ben Carter", "Mia Rossi", "Max Vogel");

    @Test
    void nobodyNoticesThatSocketsAreReplacedUnderTheirHands(@TempDir Path folder) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(PEOPLE.size());
        try (Company company = new Company(folder, Transport.SOCKET, Gate.State.OPEN).open()) {
            company.awaitConnection();
            CountDownLatch halfway = new CountDownLatch(PEOPLE.size() * EACH / 2);
            List<CompletableFuture<List<String>>> typing = PEOPLE.stream()
                    .map(who -> CompletableFuture.supplyAsync(() -> type(company, who, halfway), hands))
                    .toList();

            replaceSocket(company.sandbox.sockets());
            halfway.await();
            replaceSocket(company.sandbox.sockets());

            assertThat(typing)
                    .allSatisfy(told -> assertThat(told.join())
                            .hasSize(EACH)
                            .allSatisfy(text -> assertThat(text).isEqualTo("What you can ask Baton")));
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void aSocketThatBreaksIsBackBeforeLong(@TempDir Path folder) throws Exception {
        try (Company company = new Company(folder, Transport.SOCKET, Gate.State.OPEN).open()) {
            company.awaitConnection();
            String help = company.type("Ana Silva", "leads-emea", "/lead help");

            company.sandbox.sockets().drop();
            String told;
            do {
                company.awaitConnection();
                told = company.type("Ana Silva", "leads-emea", "/lead help");
            } while (told.contains("did not respond"));

            assertThat(told).isEqualTo(help);
        }
    }

    @Test
    void withoutASigningSecretThereIsNoDoorForRequests(@TempDir Path folder) throws Exception {
        try (Company company = new Company(folder, Transport.SOCKET, Gate.State.OPEN).open()) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(company.address().resolve("/slack/events"))
                                    .POST(HttpRequest.BodyPublishers.ofString("command=%2Flead&text=help"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(404);
        }
    }

    private static void replaceSocket(Sockets sockets) {
        sockets.refresh();
        while (sockets.count() < 2) {
            Thread.onSpinWait();
        }
        while (sockets.count() > 1) {
            sockets.keep();
        }
    }

    private static List<String> type(Company company, String who, CountDownLatch countdown) {
        return IntStream.range(0, EACH)
                .mapToObj(line -> {
                    String told = company.type(who, "leads-emea", "/lead help");
                    countdown.countDown();
                    return told;
                })
                .toList();
    }
}
