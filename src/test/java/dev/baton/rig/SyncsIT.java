package dev.baton.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is acknowledged has been synced to the disk: the finished jar's calls of fsync and fdatasync are counted. */
class SyncsIT {

    private static final int LEADS = 50;
    private static final Path COUNTER = Path.of("..", "shared", "bench", "countsync.c");
    private static final Pattern COUNTED = Pattern.compile("SYNCS (\\d+)");

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void everyAcknowledgedLeadThatCameAloneWasSynced(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("countsync.so");
        assumeTrue(Files.exists(COUNTER), () -> COUNTER + " is not there, so syncs cannot be counted");
        assumeTrue(isCompiledTo(library), "there is no gcc, so syncs cannot be counted");
        Program program = Program.of(Path.of("target", "baton.jar")).preloading(library);

        long idle = syncs(program, Files.createDirectory(folder.resolve("idle")), 0);
        long busy = syncs(program, Files.createDirectory(folder.resolve("busy")), LEADS);

        System.out.printf("syncs: %d without a lead, %d with %d leads, one after the other%n", idle, busy, LEADS);
        assertThat(busy - idle).isGreaterThanOrEqualTo(LEADS);
    }

    private static boolean isCompiledTo(Path library) throws InterruptedException {
        try {
            return new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(), COUNTER.toString(), "-ldl")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    /** Starts a bot with a database of its own, sends it held leads, which owe Slack nothing, and stops it. */
    private static long syncs(Program program, Path folder, int leads) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (Scene scene = new Scene(folder)) {
            BotProcess bot = scene.start(program);
            for (int lead = 1; lead <= leads; lead++) {
                HttpRequest request = HttpRequest.newBuilder(bot.address().resolve("/api/leads"))
                        .header("Authorization", "Bearer " + Scene.KEY)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"source\": \"Website\", \"external_id\": \"held-" + lead + "\"}"))
                        .build();
                assertThat(http.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(201);
            }
            bot.stop();
            Matcher counted = COUNTED.matcher(Files.readString(folder.resolve("bot.log")));
            assertThat(counted.find()).isTrue();
            return Long.parseLong(counted.group(1));
        }
    }
}
