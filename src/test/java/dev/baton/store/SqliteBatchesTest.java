package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.store.Writes.Piece;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SqliteBatchesTest {

    @TempDir
    Path folder;

    private DataSource source;
    private SqliteBatches batches;

    @BeforeEach
    void makeTables() throws SQLException {
        source = Scratch.sqlite(folder.resolve("scratch.db"));
        batches = new SqliteBatches(source.getConnection());
    }

    @AfterEach
    void closeConnection() throws SQLException {
        batches.close();
    }

    @Test
    void nobodyIsToldAndNothingSeenBeforeTheCommit() throws SQLException {
        WaitingPiece<Integer> first = new WaitingPiece<>(Scratch.insert(1));
        WaitingPiece<Boolean> second = new WaitingPiece<>(handle -> {
            assertThat(first.outcome()).isNotDone();
            assertThat(Scratch.kept(source)).isEmpty();
            return true;
        });

        batches.carryOut(List.of(first, second));

        assertThat(first.outcome()).isCompletedWithValue(1);
        assertThat(second.outcome()).isCompletedWithValue(true);
        assertThat(Scratch.kept(source)).containsExactly(1);
    }

    @Test
    void aFailingPieceDoesNotUndoItsNeighbours() throws SQLException {
        WaitingPiece<Integer> before = new WaitingPiece<>(Scratch.insert(1));
        WaitingPiece<Integer> failing = new WaitingPiece<>(insertThenThrow(2));
        WaitingPiece<Integer> after = new WaitingPiece<>(Scratch.insert(3));

        batches.carryOut(List.of(before, failing, after));

        assertThat(Scratch.kept(source)).containsExactly(1, 3);
        assertThat(before.outcome()).isCompletedWithValue(1);
        assertThat(after.outcome()).isCompletedWithValue(1);
        assertThat(failing.outcome()).isCompletedExceptionally();
    }

    @Test
    void aPieceThatBreaksARuleOfTheTablesFailsAlone() throws SQLException {
        WaitingPiece<Integer> first = new WaitingPiece<>(Scratch.insert(1));
        WaitingPiece<Integer> same = new WaitingPiece<>(Scratch.insert(1));

        batches.carryOut(List.of(first, same));

        assertThat(Scratch.kept(source)).containsExactly(1);
        assertThat(same.outcome()).isCompletedExceptionally();
    }

    @Test
    void aFailedCommitTellsNobodyAndStoresNothing() {
        WaitingPiece<Integer> good = new WaitingPiece<>(Scratch.insert(1));
        WaitingPiece<Integer> bad = new WaitingPiece<>(Scratch.insertOrphan());

        assertThatThrownBy(() -> batches.carryOut(List.of(good, bad))).isInstanceOf(SQLException.class);

        assertThat(good.outcome()).isNotDone();
        assertThat(Scratch.kept(source)).isEmpty();
    }

    @Test
    void aTransactionThatSqliteRolledBackItselfTellsNobody() {
        WaitingPiece<Integer> good = new WaitingPiece<>(Scratch.insert(1));
        WaitingPiece<Integer> fatal = new WaitingPiece<>(Scratch.rollEverythingBack(1));

        assertThatThrownBy(() -> batches.carryOut(List.of(good, fatal))).isInstanceOf(SQLException.class);

        assertThat(good.outcome()).isNotDone();
        assertThat(Scratch.kept(source)).isEmpty();
    }

    @Test
    void anotherConnectionMayWriteBetweenBatches() throws SQLException {
        batches.carryOut(List.of(new WaitingPiece<>(Scratch.insert(1))));

        Jdbi.create(source).useHandle(handle -> {
            handle.execute("begin immediate");
            handle.execute("insert into kept (id) values (2)");
            handle.execute("commit");
        });

        assertThat(Scratch.kept(source)).containsExactly(1, 2);
    }

    @Test
    void aWithdrawnPieceIsLeftOut() throws SQLException {
        WaitingPiece<Integer> withdrawn = new WaitingPiece<>(Scratch.insert(1));
        withdrawn.outcome().cancel(false);

        batches.carryOut(List.of(withdrawn, new WaitingPiece<>(Scratch.insert(2))));

        assertThat(Scratch.kept(source)).containsExactly(2);
    }

    private static Piece<Integer> insertThenThrow(int id) {
        return handle -> {
            Scratch.insert(id).run(handle);
            throw new IllegalArgumentException("as asked");
        };
    }
}
