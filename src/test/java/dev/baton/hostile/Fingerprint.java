package dev.baton.hostile;

import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that is kept, and all that was said, so short that two of them can be compared.
 *
 * @param schema every table and index, as they were made
 * @param tables the number of rows of each table and a digest of what is in them
 * @param said   every message that is not for one person alone, as it reads now
 */
record Fingerprint(String schema, Map<String, Table> tables, List<String> said) {

    /** These tick by themselves, whatever is sent: leases, the times of recurring work, and when a lead is looked at next. */
    private static final Set<String> TICKING = Set.of("counter", "recurring_work", "look_at");

    record Table(long rows, String digest) {}

    long rows(String table) {
        return Objects.requireNonNull(tables.get(table), table).rows();
    }

    static Fingerprint of(Connection database, Workspace workspace) throws SQLException {
        StringBuilder schema = new StringBuilder();
        Map<String, Table> tables = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet made =
                        statement.executeQuery("select type, name, sql from sqlite_master order by type, name")) {
            while (made.next()) {
                schema.append(made.getString(2)).append(made.getString(3)).append('\n');
                if (made.getString(1).equals("table") && !TICKING.contains(made.getString(2))) {
                    tables.put(made.getString(2), table(database, made.getString(2)));
                }
            }
        }
        return new Fingerprint(schema.toString(), tables, said(workspace));
    }

    private static Table table(Connection database, String name) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + name + "\" order by 1, 2")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    if (TICKING.contains(rows.getMetaData().getColumnName(column))) {
                        continue;
                    }
                    digest.update((rows.getString(column) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return new Table(count, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static List<String> said(Workspace workspace) {
        return workspace.channels().all().stream()
                .flatMap(channel -> workspace.messages().in(channel.id()).stream())
                .map(Fingerprint::line)
                .toList();
    }

    private static String line(Message message) {
        return message.channel() + " " + message.ts() + " " + message.text() + message.blocks();
    }
}
