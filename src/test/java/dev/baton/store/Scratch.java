package dev.baton.store;

import dev.baton.store.Writes.Piece;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Two tables for the tests of the writer, and pieces of work that end well or badly on them. */
final class Scratch {

    private Scratch() {}

    static DataSource sqlite(Path file) {
        DataSource source = Connections.sqlite(new DatabaseUrl.Sqlite("jdbc:sqlite:" + file, file));
        Jdbi.create(source).useHandle(handle -> {
            handle.execute("create table kept (id integer primary key)");
            handle.execute("create table child (parent integer references kept (id) deferrable initially deferred)");
        });
        return source;
    }

    static List<Integer> kept(DataSource source) {
        return Jdbi.create(source)
                .withHandle(handle -> handle.createQuery("select id from kept order by id")
                        .mapTo(Integer.class)
                        .list());
    }

    static Piece<Integer> insert(int id) {
        return handle -> handle.execute("insert into kept (id) values (?)", id);
    }

    /** Breaks a rule that is only looked at by the commit. */
    static Piece<Integer> insertOrphan() {
        return handle -> handle.execute("insert into child (parent) values (4711)");
    }

    /** Makes SQLite roll back the whole transaction, savepoints and all, as it does when a disk is full. */
    static Piece<Integer> rollEverythingBack(int idThatExists) {
        return handle -> handle.execute("insert or rollback into kept (id) values (?)", idThatExists);
    }
}
