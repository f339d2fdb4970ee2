package dev.baton.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new desk for each test. */
@SuppressWarnings("NullAway.Init")
abstract class DeskFixture {

    Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }
}
