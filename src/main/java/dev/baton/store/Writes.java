package dev.baton.store;

import org.jdbi.v3.core.Handle;

/** The only way to change the database. Each piece of work is stored whole or not at all. */
interface Writes extends AutoCloseable {

    /**
     * Carries the piece out in a transaction and returns when it is on disk.
     *
     * @throws StoreUnavailable if it could not be stored, saying so
     * @throws RuntimeException what the piece itself throws; nothing of it is stored then
     */
    <T> T write(Piece<T> piece);

    /** Refuses new pieces and finishes the accepted ones. */
    @Override
    void close();

    /** A piece of work. May be carried out again when the database asks for that, so it changes nothing else. */
    @FunctionalInterface
    interface Piece<T> {
        T run(Handle handle);
    }
}
