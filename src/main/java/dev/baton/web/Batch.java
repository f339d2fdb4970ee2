package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.Reading;
import dev.baton.intake.RequestName;
import dev.baton.lead.Identity;
import dev.baton.web.NdjsonLines.Line;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The leads of one batch, taken in as its lines are read: several at once, so that they share the cost of a commit. */
final class Batch {

    static final int MOST_LINES = 10_000;

    /** What so many of the longest lines have; nothing beyond it is read, not even within a line. */
    static final long MOST_BYTES = (long) MOST_LINES * (NdjsonLines.MOST_BYTES + 2);

    /** As many as the store puts into one commit. */
    private static final int MOST_IN_HAND = 64;

    private static final Problem UNREADABLE = Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR_500,
            "Baton failed while it read this line, and took nothing of it. The other lines go on.");

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final LeadDoor door;
    private final Sender sender;
    private final Executor hands;
    private final AnswersInOrder answers;
    private final PeopleInHand people = new PeopleInHand();
    private final Semaphore free = new Semaphore(MOST_IN_HAND);
    private final AtomicBoolean storeFailed = new AtomicBoolean();

    /** @param name null where the sender does not name the batch */
    record Sender(ApiKey key, @Nullable IdempotencyKey name) {}

    Batch(LeadDoor door, Sender sender, Executor hands, AnswersInOrder answers) {
        this.door = door;
        this.sender = sender;
        this.hands = hands;
        this.answers = answers;
    }

    /** Takes them all; when this returns, each is answered, or nobody reads the answers. */
    void take(NdjsonLines lines) {
        try {
            Optional<Line> line = lines.next();
            while (line.isPresent() && isWithin(lines, line.get()) && !answers.readerIsGone()) {
                if (!line.get().isBlank()) {
                    take(line.get());
                }
                line = lines.next();
            }
        } catch (IOException broken) {
            answers.add(LineAnswer.refused(
                    lines.number(),
                    Problem.of(
                            HttpStatus.BAD_REQUEST_400,
                            "The batch broke off in this line, which was not taken. Send it and the rest again.")));
        } finally {
            answers.finish();
        }
    }

    private boolean isWithin(NdjsonLines lines, Line line) {
        if (!lines.hasReadTooMuch() && (line.number() <= MOST_LINES || line.isBlank())) {
            return true;
        }
        answers.add(LineAnswer.refused(
                line.number(),
                Problem.of(
                        HttpStatus.PAYLOAD_TOO_LARGE_413,
                        "A batch has at most " + MOST_LINES + " lines. This line and everything after it was not read;"
                                + " send it as another batch.")));
        return false;
    }

    private void take(Line line) {
        if (line.tooLong()) {
            answers.add(LineAnswer.tooLong(line.number()));
            return;
        }
        try {
            Reading.Accepted lead = door.read(line.bytes(), sender.key());
            List<Identity> person = lead.submission().facts().identities();
            people.await(person);
            free.acquireUninterruptibly();
            CompletableFuture<byte[]> answer = CompletableFuture.supplyAsync(
                            () -> store(line.number(), lead, name(line)), hands)
                    .whenComplete((done, failure) -> free.release());
            answers.add(people.add(person, answer));
        } catch (RequestRefused refused) {
            answers.add(LineAnswer.refused(line.number(), refused.problem()));
        } catch (RuntimeException unforeseen) {
            log.error("A line of a batch could not be read, for a reason of Baton's own", unforeseen);
            answers.add(LineAnswer.refused(line.number(), UNREADABLE));
        }
    }

    private @Nullable RequestName name(Line line) {
        return sender.name() == null ? null : sender.name().line(line.number(), line.bytes());
    }

    private byte[] store(long number, Reading.Accepted lead, @Nullable RequestName name) {
        try {
            return LineAnswer.taken(number, door.take(lead, name));
        } catch (RequestRefused refused) {
            return LineAnswer.refused(number, refused.problem());
        } catch (RuntimeException broken) {
            if (storeFailed.compareAndSet(false, true)) {
                log.error("A line of a batch could not be stored; others of the same batch are not logged", broken);
            }
            return LineAnswer.refused(number, ApiServlet.unavailable());
        }
    }
}
