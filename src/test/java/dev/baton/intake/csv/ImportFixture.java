package dev.baton.intake.csv;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new store for each test, to import into. */
abstract class ImportFixture {

    ImportBench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new ImportBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }
}
