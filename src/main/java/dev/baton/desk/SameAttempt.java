package dev.baton.desk;

import dev.baton.lead.Touch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells when the same attempt is spoken of twice: by a system and the person within a few minutes, or by one click of the
 * person that arrives twice within seconds. What the person said of it stands; what is logged is not said again by a click.
 */
final class SameAttempt {

    private static final Duration APART = Duration.ofMinutes(5);
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);

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
                .filter(each -> (byPerson || each.via() == null)
                        && each.by().equals(told.by())
                        && each.channel() == told.channel()
                        && (!byPerson || each.outcome() == told.outcome())
                        && Duration.between(each.doneAt(), told.doneAt()).abs().compareTo(apart(each, byPerson)) <= 0)
                .findFirst();
    }

    /** @param logged by a person only where a person tells again */
    private static Duration apart(Touch logged, boolean byPerson) {
        return byPerson && logged.via() == null ? DOUBLE_CLICK : APART;
    }
}
