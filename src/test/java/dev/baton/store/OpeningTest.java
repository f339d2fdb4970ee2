package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when a database cannot be used, and who may serve from a file. */
@SuppressWarnings("NullAway.Init")
class OpeningTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/baton", "baton.db", "", "jdbc:sqlite:", "jdbc:sqlite::memory:"})
    void anAddressThatNamesNoFileAndNoServerIsRefused(String address) {
        assertThatThrownBy(() -> open(address))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("such as jdbc:sqlite:baton.db");
    }

    @Test
    void aFileInNoFolderIsRefused() {
        assertThatThrownBy(() -> open("jdbc:sqlite:" + folder.resolve("nowhere/baton.db")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("its folder does not exist");
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() {
        assertThatThrownBy(() -> open("jdbc:sqlite:" + folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "This is a letter and no database. ".repeat(100));

        assertThatThrownBy(() -> open("jdbc:sqlite:" + letter))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("is it Baton's database");

        assertThat(letter).content().startsWith("This is a letter");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInASentence() throws IOException {
        int nobodyListens;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobodyListens = socket.getLocalPort();
        }

        assertThatThrownBy(() -> open("jdbc:postgresql://localhost:" + nobodyListens + "/baton?user=x&password=secret"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("PostgreSQL cannot be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aSecondServingProcessOnOneFileIsRefused() {
        String url = "jdbc:sqlite:" + folder.resolve("baton.db");
        try (Store second = open(url)) {
            try (Store first = open(url)) {
                first.lockForServing();
                first.lockForServing();

                assertThatThrownBy(second::lockForServing)
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContaining("already serves");
            }

            second.lockForServing();
        }
    }

    @Test
    void everyConnectionIsDurableAndChecksForeignKeys() throws SQLException {
        Path file = folder.resolve("baton.db");

        try (Connection connection = Connections.sqlite(new DatabaseUrl.Sqlite("jdbc:sqlite:" + file, file))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(pragma(statement, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(statement, "synchronous")).as("full").isEqualTo("2");
            assertThat(pragma(statement, "foreign_keys")).isEqualTo("1");
            assertThat(Integer.parseInt(pragma(statement, "busy_timeout"))).isPositive();
        }
    }

    private static String pragma(Statement statement, String name) throws SQLException {
        try (var row = statement.executeQuery("pragma " + name)) {
            return row.getString(1);
        }
    }

    private static Store open(String url) {
        return Store.open(url, Clock.systemUTC());
    }

    @Test
    void twoNamesOfOneFileAreOneDatabase() throws IOException {
        Path link = folder.resolve("link.db");
        try (Store first = open("jdbc:sqlite:" + folder.resolve("baton.db"))) {
            first.lockForServing();
            Files.createSymbolicLink(link, folder.resolve("baton.db"));
            try (Store second = open("jdbc:sqlite:" + link)) {
                assertThatThrownBy(second::lockForServing)
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContaining("Another Baton already serves");
            }
        }
    }

    @Test
    void lookingChangesNothing() throws Exception {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "This is a letter and no database. ".repeat(100));
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.execute("create table theirs (id integer)");
        }
        byte[] before = Files.readAllBytes(foreign);

        assertThatThrownBy(() -> Store.look("jdbc:sqlite:" + letter))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("is it Baton's database");
        assertThat(Store.look("jdbc:sqlite:" + empty)).isEqualTo(StoreState.ABSENT);
        assertThat(Store.look("jdbc:sqlite:" + foreign)).isEqualTo(StoreState.FOREIGN);
        assertThat(empty).isEmptyFile();
        assertThat(foreign).hasBinaryContent(before);
    }

    @Test
    void healthIsAskedBySayingSomethingToTheDisk() throws IOException {
        Path file = folder.resolve("baton.db");
        try (Store store = open("jdbc:sqlite:" + file)) {
            long before = Files.size(folder.resolve("baton.db-wal"));

            assertThat(store.healthy()).isTrue();

            assertThat(Files.size(folder.resolve("baton.db-wal"))).isGreaterThan(before);
        }
    }
}
