package dev.baton.config;

import java.util.List;
import java.util.stream.Collectors;

/** The playbook cannot be worked with; whatever was in force before still is. */
public final class PlaybookInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public PlaybookInvalid(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, in the order of the file; at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
