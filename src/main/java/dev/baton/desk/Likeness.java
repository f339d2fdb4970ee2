package dev.baton.desk;

import dev.baton.lead.Facts;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for it that two leads are one person, to somebody who is about to say so. */
public record Likeness(Facts one, Facts other) {

    /** Whether nothing does: neither name nor company, nor the domain of the e-mail address, nor the phone number. */
    public boolean isNone() {
        return !same(name(one), name(other))
                && !same(one.company().name(), other.company().name())
                && !same(domain(one), domain(other))
                && !same(one.person().phone(), other.person().phone());
    }

    private static String name(Facts facts) {
        return Stream.of(facts.person().firstName(), facts.person().lastName())
                .map(part -> part == null ? "" : part)
                .reduce("", (before, part) -> (before + " " + part).strip());
    }

    private static String domain(Facts facts) {
        String email = facts.person().email();
        return email == null ? "" : email.substring(email.indexOf('@') + 1);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
