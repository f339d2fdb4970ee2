package dev.baton.slack;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.card.Message;
import dev.baton.slack.command.Office;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    private static final Message ANSWER = new Message("an answer", List.of());

    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();

    @Test
    void whoeverAsksWhileTheDatabaseIsGoneIsToldSoAndNothingElse(@TempDir Path directory) throws Exception {
        Office office = new Office(directory).withPeople();
        office.ready("Northwind", 84);
        try (SlackOverHttp slack = new SlackOverHttp(office, (url, message) -> answers.add(message))) {
            office.close();

            HttpResponse<String> typed = slack.type(ANA, "claim 1");
            HttpResponse<String> clicked = slack.click(ANA, "claim", "1");

            assertThat(typed.statusCode()).isEqualTo(200);
            assertThat(typed.body())
                    .contains("ephemeral", "That did not work")
                    .doesNotContain("Exception", "dev.baton", "closed");
            assertThat(clicked.statusCode()).isEqualTo(200);
            assertThat(answers.poll(30, TimeUnit.SECONDS))
                    .isNotNull()
                    .extracting(Message::text)
                    .asString()
                    .startsWith("That did not work");
        }
    }

    @Test
    void oneAnswerThatFailsDoesNotStopTheNext() throws Exception {
        try (LaterAnswers later = new LaterAnswers((url, message) -> {
            if (url.endsWith("bad")) {
                throw new IllegalStateException("Slack is not there");
            }
            answers.add(message);
        })) {
            for (int bad = 0; bad < 10; bad++) {
                later.send("https://slack.example/bad", ANSWER);
            }
            later.send("https://slack.example/good", ANSWER);
            assertThat(answers.poll(30, TimeUnit.SECONDS)).isEqualTo(ANSWER);
        }
    }

    @Test
    void anAnswerWithoutAWayToGiveItIsLetGo() {
        try (LaterAnswers later = new LaterAnswers((url, message) -> answers.add(message))) {
            later.send(null, ANSWER);
            later.send(" ", ANSWER);
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void tooManyAnswersAreDroppedAndNobodyWaits() {
        CountDownLatch hanging = new CountDownLatch(1);
        try (LaterAnswers later = new LaterAnswers((url, message) -> {
            await(hanging);
            answers.add(message);
        })) {
            for (int answer = 0; answer < 2_000; answer++) {
                later.send("https://slack.example/response", ANSWER);
            }
            hanging.countDown();
        }
        assertThat(answers).hasSizeBetween(1_000, 1_100);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
