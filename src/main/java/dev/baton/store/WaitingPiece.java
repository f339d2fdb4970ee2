package dev.baton.store;

import dev.baton.store.Writes.Piece;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A piece of work and the caller who waits for it. The caller hears nothing before {@link #tell}. */
final class WaitingPiece<T> {

    private final Piece<T> piece;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    WaitingPiece(Piece<T> piece) {
        this.piece = piece;
    }

    CompletableFuture<T> outcome() {
        return outcome;
    }

    boolean isWithdrawn() {
        return outcome.isCancelled();
    }

    void run(Handle handle) {
        result = piece.run(handle);
    }

    void remember(Throwable thrown) {
        failure = thrown;
    }

    /** After the commit: what came of it. */
    void tell() {
        if (failure != null) {
            outcome.completeExceptionally(failure);
        } else {
            outcome.complete(result);
        }
    }

    void fail(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    /** What the caller was told, once they were. */
    T told() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw asThrown(failed.getCause());
        }
    }

    static RuntimeException asThrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException thrown) {
            return thrown;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("The database writer failed in an unexpected way", cause);
    }
}
