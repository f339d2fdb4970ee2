package dev.baton.slack.command;

import dev.baton.digest.Extents;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.edition.Editions;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.post.DigestTime;
import dev.baton.store.Store;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
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

    /** Where digests of what is stored are asked for. */
    static Newsdesk desk(Store store) {
        Newsroom newsroom = new Newsroom(
                new MakeDigest(store.digestSource()), (from, until) -> Editions.heard(), Editions.editor());
        return new Newsdesk(
                newsroom,
                new Openings(Editions.names()),
                () -> new Extents(
                        Map.of("emea", "EMEA", "americas", "Americas"),
                        store.questions().catalogue().campaigns()),
                ZoneOffset.UTC,
                MONDAYS);
    }
}
