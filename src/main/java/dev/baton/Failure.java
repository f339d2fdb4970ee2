package dev.baton;

import dev.baton.config.PlaybookInvalid;
import dev.baton.config.SettingsInvalid;
import dev.baton.intake.csv.ImportRefused;
import dev.baton.intake.csv.ImportStopped;
import dev.baton.store.StoreUnavailable;
import java.io.PrintWriter;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the command line says when a command could not do its work, and the exit code for it. */
final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    static final int BAD_INPUT = 2;
    static final int FAILED = 1;

    private Failure() {}

    /** Writes a sentence for the person at the keyboard; returns the exit code. */
    static int tell(Exception thrown, PrintWriter err) {
        if (thrown instanceof SettingsInvalid settings) {
            err.println("Baton was not started. These settings need a change:");
            settings.mistakes().forEach(mistake -> err.println("  " + TerminalText.of(mistake.toString())));
            return BAD_INPUT;
        }
        if (thrown instanceof PlaybookInvalid playbook) {
            err.println("The playbook needs a change; nothing was started and nothing was changed:");
            playbook.mistakes().forEach(mistake -> err.println("  " + TerminalText.of(mistake.toString())));
            return BAD_INPUT;
        }
        if (thrown instanceof BadInput || thrown instanceof ImportRefused) {
            err.println(TerminalText.of(Objects.toString(thrown.getMessage())));
            return BAD_INPUT;
        }
        if (thrown instanceof StoreUnavailable || thrown instanceof ImportStopped || thrown instanceof CannotStart) {
            err.println(TerminalText.of(Objects.toString(thrown.getMessage())));
            return FAILED;
        }
        LOG.error("Unexpected failure", thrown);
        err.println("Baton stopped because of something it did not expect: " + thrown
                + ". What was committed before is kept; the log above has the details.");
        return FAILED;
    }
}
