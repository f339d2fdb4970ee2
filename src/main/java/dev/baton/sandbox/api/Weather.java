package dev.baton.sandbox.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How Slack is today: what every call of its API goes through before it is answered. */
public final class Weather {

    private static final Duration SLOW = Duration.ofSeconds(2);

    /** What Slack can be like. */
    public enum Kind {
        NORMAL("normal", "answers at once"),
        SLOW("slow", "answers after 2 seconds"),
        LIMITED("limited", "takes one call in 5 seconds and refuses the others"),
        DOWN("down", "answers nothing and passes nothing on");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }

        /** What it means, to follow the word Slack. */
        public String words() {
            return words;
        }
    }

    private Kind kind = Kind.NORMAL;

    public synchronized Kind kind() {
        return kind;
    }

    /** From now on; what waits because Slack was slow goes on at once. */
    public synchronized void set(Kind wanted) {
        kind = wanted;
        notifyAll();
    }

    public boolean isDown() {
        return kind() == Kind.DOWN;
    }

    /** Holds a call up, or refuses it. */
    void pass(Pace pace) throws InterruptedException {
        holdUp();
        if (kind() == Kind.LIMITED) {
            pace.anything();
        }
    }

    private synchronized void holdUp() throws InterruptedException {
        long until = System.nanoTime() + SLOW.toNanos();
        long left = SLOW.toNanos();
        while (kind == Kind.SLOW && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = until - System.nanoTime();
        }
    }
}
