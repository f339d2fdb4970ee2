package dev.baton.slack.socket;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The line breaks, falls silent, is taken away, and is hung up. */
class BrokenLineTest extends SocketFixture {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void brokenLineIsReplaced() throws Exception {
        socket.start();
        Peer peer = slack.peer();
        peer.send(command("e1", ANA, "help"));
        assertThat(peer.acknowledgement()).contains("e1");

        peer.drop();
        Peer next = slack.peer();

        next.send(command("e2", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e2", "/lead claim");
    }

    @Test
    void lineIsOpenedOnceSlackIsThere() throws Exception {
        slack.refuses(2);
        socket.start();

        Peer peer = slack.peer();

        peer.send(command("e1", ANA, "help"));
        assertThat(peer.acknowledgement()).contains("e1");
    }

    @Test
    void lineThatFallsSilentIsReplaced() throws Exception {
        slack.answersPings(false);
        socket = with(new Patience(SHORT, LONG, LONG));
        socket.start();
        Peer silent = slack.peer();
        slack.answersPings(true);

        Peer next = slack.peer();

        next.send(command("e1", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e1");
        assertThat(silent.unread()).isZero();
    }

    @Test
    void lineOnWhichPingsAreAnsweredIsKept() throws Exception {
        socket = with(new Patience(Duration.ofSeconds(1), LONG, LONG));
        socket.start();
        Peer peer = slack.peer();

        peer.awaitPings(3);

        assertThat(peer.isOpen()).isTrue();
        assertThat(slack.unseen()).isZero();
    }

    @Test
    void anotherLineIsOpenBeforeTheOldOneCloses() throws Exception {
        socket.start();
        Peer old = slack.peer();
        old.send(click("slow", ANA, "hang", "1"));
        handlerRuns.await();

        old.disconnect("warning");
        old.disconnect("refresh_requested");
        Peer next = slack.peer();

        assertThat(old.isOpen()).isTrue();
        old.send(command("e-old", ANA, "help"));
        assertThat(old.acknowledgement()).contains("e-old");
        next.send(command("e-next", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e-next");
        handlerMayEnd.countDown();
        assertThat(old.acknowledgement()).isEqualTo(bare("slow"));

        old.close();
        old.closedWith();
        next.send(command("e-last", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e-last");
        assertThat(slack.unseen()).as("lines besides").isZero();
    }

    @Test
    void lineIsKeptUntilAnotherCanBeOpened() throws Exception {
        socket.start();
        Peer old = slack.peer();
        slack.refuses(1);

        old.disconnect("refresh_requested");
        old.send(command("e1", ANA, "help"));
        assertThat(old.acknowledgement()).contains("e1");

        Peer next = slack.peer();
        next.send(command("e2", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e2");
    }

    @Test
    void lineThatSlackForgetsToCloseIsHungUp() throws Exception {
        socket = with(new Patience(LONG, SHORT, LONG));
        socket.start();
        Peer old = slack.peer();
        old.disconnect("refresh_requested");
        Peer next = slack.peer();

        assertThat(old.closedWith()).isEqualTo(1000);
        next.send(command("e1", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e1");
        assertThat(slack.unseen()).isZero();
    }

    @Test
    @Timeout(10)
    void stoppingFinishesWhatIsUnderWayAndPutsTheRestOff() throws Exception {
        socket.start();
        Peer peer = slack.peer();
        peer.send(click("slow", ANA, "hang", "1"));
        handlerRuns.await();

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(socket::close);
        String told;
        int asked = 0;
        do {
            peer.send(command("e" + asked++, ANA, "help"));
            told = peer.acknowledgement();
        } while (!told.contains("Baton is stopping"));
        assertThat(told).contains("ephemeral", "nothing was done");
        assertThat(stopping).isNotDone();
        handlerMayEnd.countDown();

        assertThat(peer.acknowledgement()).isEqualTo(bare("slow"));
        assertThat(peer.closedWith()).isEqualTo(1000);
        stopping.join();
        assertThat(slack.unseen()).isZero();
    }

    @Test
    @Timeout(10)
    void stoppingWaitsNeitherForSlackNorForAHandlerThatHangs() throws Exception {
        socket.start();
        Peer peer = slack.peer();
        peer.send(click("slow", ANA, "hang", "1"));
        handlerRuns.await();

        socket.close();

        assertThat(peer.closedWith()).isEqualTo(1000);
    }

    @Test
    @Timeout(10)
    void stoppingEndsTheAttemptsToo() throws Exception {
        slack.refuses(1_000);
        socket.start();

        socket.close();

        assertThat(slack.unseen()).isZero();
    }
}
