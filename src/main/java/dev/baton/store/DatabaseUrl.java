package dev.baton.store;

import java.nio.file.Path;

/** Which database is meant. */
sealed interface DatabaseUrl {

    String jdbc();

    /** A file on this machine. */
    record Sqlite(String jdbc, Path file) implements DatabaseUrl {}

    record Postgres(String jdbc) implements DatabaseUrl {}

    /**
     * @throws StoreUnavailable if it is neither
     */
    static DatabaseUrl parse(String jdbc) {
        if (jdbc.startsWith("jdbc:postgresql:")) {
            return new Postgres(jdbc);
        }
        String prefix = "jdbc:sqlite:";
        if (!jdbc.startsWith(prefix)) {
            throw new StoreUnavailable(
                    "The database address must begin with jdbc:sqlite: or jdbc:postgresql:, such as jdbc:sqlite:baton.db.");
        }
        String file = jdbc.substring(prefix.length()).replaceFirst("^file:", "").replaceFirst("\\?.*$", "");
        if (file.isBlank() || file.startsWith(":")) {
            throw new StoreUnavailable(
                    "The database must be a file, such as jdbc:sqlite:baton.db: Baton reads and writes it over several connections.");
        }
        return new Sqlite(jdbc, Path.of(file).toAbsolutePath());
    }
}
