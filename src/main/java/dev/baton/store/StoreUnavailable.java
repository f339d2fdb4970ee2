package dev.baton.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is a sentence for whoever runs Baton: what happened and what to do. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String sentence) {
        super(sentence);
    }

    public StoreUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
