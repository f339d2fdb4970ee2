package dev.baton.intake.csv;

/** The import ended before the file did. The message is a sentence: what stopped it, what is in, what to do. */
public final class ImportStopped extends RuntimeException {

    ImportStopped(long line, Exception cause) {
        super(
                "The import stopped near line " + line + ". " + cause.getMessage()
                        + " What went in stays. Import the file again to take the rest: nothing is added twice.",
                cause);
    }
}
