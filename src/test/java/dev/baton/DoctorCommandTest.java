package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says, and how it ends. */
class DoctorCommandTest extends DoctorFixture {

    private final StringWriter out = new StringWriter();

    DoctorCommandTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void commandTellsMistakesOfSettingsAndPlaybookWithCodeOne() throws IOException {
        playbook("mode: alive\n");
        assertThat(run()).isEqualTo(1);
        environment.remove("SLACK_SIGNING_SECRET");
        environment.put("BATON_PORT", "http");
        assertThat(run()).isEqualTo(1);

        assertThat(out.toString())
                .contains("mode", "territories", "SLACK_SIGNING_SECRET", "BATON_PORT", "2 things to mend.")
                .doesNotContain("Exception");
    }

    @Test
    void commandSaysThatNothingStandsInTheWay() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Nothing stands in the way");
    }

    private int run() {
        return Main.commandLine(environment).setOut(new PrintWriter(out, true)).execute("doctor");
    }
}
