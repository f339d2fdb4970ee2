package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The playbook file, before it is put in force. */
@Command(name = "playbook", description = "Checks a playbook.", mixinStandardHelpOptions = true)
final class PlaybookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the playbook: check FILE.");
    }

    @Command(
            description = "Reads a playbook and names every mistake in it; exit code 2 if there is one.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE") Path file) {
        Playbook playbook = PlaybookFile.read(file);
        spec.commandLine().getOut().printf("%s is a good playbook: %s.%n", file, summary(playbook));
        return 0;
    }

    /** {@code 2 territories, 11 criteria, ready from 50 points} */
    static String summary(Playbook playbook) {
        return "%d territories, %d criteria, ready from %d points"
                .formatted(
                        playbook.routing().territories().size(),
                        playbook.definition().criteria().size(),
                        playbook.definition().threshold());
    }
}
