package dev.baton.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The rig in short: the jar as it was just built, killed once at each step. */
class KilledBotIT {

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void everyCommittedMessageIsThereOnceWhereverTheProcessIsKilled(@TempDir Path folder) throws Exception {
        Path jar = Path.of("target", "baton.jar");
        assertThat(jar).as("what `mvn package` builds").exists();

        Tally tally = KillRig.run(KillStep.values().length, jar, folder);

        System.out.println(tally);
        assertThat(tally.wrong()).as(tally.toString()).isEmpty();
        assertThat(tally.tooFast()).isZero();
        assertThat(tally.kills()).containsOnlyKeys(KillStep.values());
    }
}
