package dev.baton.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know that this process committed something that is owed to Slack. */
final class CommitListeners {

    private static final Logger log = LoggerFactory.getLogger(CommitListeners.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void add(Runnable listener) {
        listeners.add(listener);
    }

    /** What a listener throws is logged: the commit is done and its caller has to hear that. */
    void committed() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                log.error("A listener failed after a commit", failed);
            }
        }
    }
}
