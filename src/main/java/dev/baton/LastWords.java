package dev.baton;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done when a thread dies of something that it did not expect. Without memory nothing can be trusted to go on:
 * a process that still answers but delivers nothing would be worse than none, and nothing is lost by starting it again.
 */
final class LastWords implements UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

    private final Runnable end;

    /** @param end ends the process at once */
    LastWords(Runnable end) {
        this.end = end;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (thrown instanceof VirtualMachineError) {
            try {
                LOG.error(
                        "Baton cannot go on ({} in {}) and ends. What was acknowledged is stored; start it again, with"
                                + " more memory if this comes back.",
                        thrown,
                        thread.getName());
            } finally {
                end.run();
            }
        } else {
            LOG.error("The thread {} died of something that it did not expect", thread.getName(), thrown);
        }
    }
}
