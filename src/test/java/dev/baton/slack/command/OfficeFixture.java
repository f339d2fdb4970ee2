package dev.baton.slack.command;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new office for each test, with its people in it. */
abstract class OfficeFixture {

    Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder).withPeople();
    }

    @AfterEach
    void close() {
        office.close();
    }
}
