package dev.baton.doctor;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param subject what it is, in a word or two: {@code token}
 * @param seen    what is there, in a few words, where nothing is wrong
 */
public record Examined(String subject, String seen, List<Finding> findings) {

    public Examined {
        findings = List.copyOf(findings);
    }

    public static Examined good(String subject, String seen) {
        return new Examined(subject, seen, List.of());
    }

    public static Examined bad(String subject, String problem, String mend) {
        return new Examined(subject, "", List.of(new Finding(problem, mend)));
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
