package dev.baton.config;

import java.util.List;
import java.util.stream.Collectors;

/** The environment does not say how Baton should run; nothing was started. */
public final class SettingsInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public SettingsInvalid(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, in the order of the variables in {@code .env.example}; at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
