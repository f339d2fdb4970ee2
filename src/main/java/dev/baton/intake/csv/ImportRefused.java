package dev.baton.intake.csv;

import java.util.List;

/** The import cannot be done as asked; nothing was taken in. The message is sentences for whoever asked. */
public final class ImportRefused extends RuntimeException {

    private final transient List<String> problems;

    public ImportRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    ImportRefused(String problem) {
        this(List.of(problem));
    }

    /** Everything that is wrong, a sentence each. */
    public List<String> problems() {
        return problems;
    }
}
