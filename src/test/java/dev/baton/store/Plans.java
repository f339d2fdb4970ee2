package dev.baton.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** A database that writes down every statement, and how SQLite carries each out. */
final class Plans {

    /**
     * A table read from one end to the other, or from some row on to its end; {@code room} has as few rows as there are
     * channels.
     */
    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "SCAN (?!CONSTANT|room\\b|\\(subquery)\\w++(?! USING)|.*INTEGER PRIMARY KEY \\(rowid[<>].*");

    /** Rows that were counted out before, by how they were is told, too. */
    private static final Pattern COUNTED_OUT = Pattern.compile("(?:CO-ROUTINE|MATERIALIZE) (\\w++)");

    /** Rows that are given are only added; what else their plans name is for keys that are checked later than here. */
    private static final Pattern HAS_A_PLAN = Pattern.compile("(?s)\\s*(select|update|delete|insert.*select).*");

    private final Set<String> statements = new ConcurrentSkipListSet<>();
    private final Jdbi jdbi;

    Plans(Path folder, Clock clock) {
        Path file = folder.resolve("baton.db");
        Store.open("jdbc:sqlite:" + file, clock).close();
        jdbi = Jdbi.create(Connections.sqlite(new DatabaseUrl.Sqlite("jdbc:sqlite:" + file, file)));
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getParsedSql().getSql());
            }
        });
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** How many different ones there were since they were last forgotten. */
    int statements() {
        return statements.size();
    }

    void forget() {
        statements.clear();
    }

    Collection<String> wholeTables() {
        return steps(WHOLE_TABLE);
    }

    /** With the statements that they are of. */
    Collection<String> steps(Pattern beginning) {
        Collection<String> found = new TreeSet<>();
        for (String sql : List.copyOf(statements)) {
            List<String> plan = plan(sql);
            Set<String> countedOut = plan.stream()
                    .map(COUNTED_OUT::matcher)
                    .filter(Matcher::matches)
                    .map(step -> "SCAN " + step.group(1))
                    .collect(Collectors.toSet());
            plan.stream()
                    .filter(step -> beginning.matcher(step).lookingAt() && !countedOut.contains(step))
                    .forEach(step -> found.add(step + " in: " + sql));
        }
        return found;
    }

    private List<String> plan(String sql) {
        if (!HAS_A_PLAN.matcher(sql).matches()) {
            return List.of();
        }
        String unbound = sql.replace("?", "null");
        return jdbi.withHandle(handle -> handle.createQuery("explain query plan " + unbound)
                .map((row, context) -> row.getString("detail"))
                .list());
    }
}
