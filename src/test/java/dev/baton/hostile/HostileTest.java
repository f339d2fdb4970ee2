package dev.baton.hostile;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends the rows of one door to one Baton, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
abstract class HostileTest {

    private Site site;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        site = Site.open(folder);
        prepare(site);
    }

    /** What has to happen before the first row. */
    void prepare(Site there) throws Exception {}

    @AfterAll
    void close() throws Exception {
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isAnsweredAndDoesNoHarm(Attack attack) throws Exception {
        site.withstands(attack);
    }
}
