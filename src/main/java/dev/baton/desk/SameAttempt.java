package dev.baton.desk;

import dev.baton.lead.Touch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells when a system and a person speak of the same attempt: the person's, the same way, within a few minutes. What the
 * person said of it stands; what a system said is not said again by a click.
 */
final class SameAttempt {

    private static final Duration APART = Duration.ofMinutes(5);

    private SameAttempt() {}

    /**
     * @param bare whether nothing was said but how and what came of it; whoever says more means to have it logged
     * @param logged what is logged already
     */
    static Optional<Touch> of(Touch told, boolean bare, List<Touch> logged) {
        boolean byPerson = told.via() == null;
        if (byPerson && !bare) {
            return Optional.empty();
        }
        return logged.stream()
                .filter(each -> (each.via() == null) != byPerson
                        && each.by().equals(told.by())
                        && each.channel() == told.channel()
                        && (!byPerson || each.outcome() == told.outcome())
                        && Duration.between(each.doneAt(), told.doneAt()).abs().compareTo(APART) <= 0)
                .findFirst();
    }
}
