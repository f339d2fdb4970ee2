package dev.baton.store;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Jdbi that keeps what it was given to itself: its errors name no values, because those are about people. */
final class DiscreetJdbi {

    private DiscreetJdbi() {}

    static Jdbi on(DataSource source) {
        return discreet(Jdbi.create(source));
    }

    static Jdbi on(Connection connection) {
        return discreet(Jdbi.create(connection));
    }

    private static Jdbi discreet(Jdbi jdbi) {
        return jdbi.configure(StatementExceptions.class, errors -> errors.setMessageRendering(MessageRendering.NONE));
    }
}
