package dev.baton.slack.command;

import dev.baton.digest.post.DigestTime;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new office for each test, with its people in it. */
abstract class OfficeFixture {

    static final DigestTime MONDAYS = new DigestTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneId.of("Europe/London"));

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
