package dev.baton.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests are known for a day, so that a repeated one does nothing a second time; then their names are free again. */
public final class ForgetOldRequests implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(ForgetOldRequests.class);
    private static final Duration KNOWN_FOR = Duration.ofDays(1);

    private final ToIntFunction<Instant> forget;
    private final Clock clock;

    /**
     * @param forget forgets the requests before then and says how many they were
     * @param clock  real time, as that of the requests
     */
    public ForgetOldRequests(ToIntFunction<Instant> forget, Clock clock) {
        this.forget = forget;
        this.clock = clock;
    }

    @Override
    public void run() {
        int forgotten = forget.applyAsInt(clock.instant().minus(KNOWN_FOR));
        if (forgotten > 0) {
            log.info("Forgot {} requests that are more than a day old", forgotten);
        }
    }
}
