package dev.baton.query;

import dev.baton.intake.ReceiveLead;
import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reps bring in people whom they found themselves. */
final class OwnFinds {

    private final ReceiveLead receive;
    private final Clock clock;
    private int found;

    OwnFinds(ReceiveLead receive, Clock clock) {
        this.receive = receive;
        this.clock = clock;
    }

    void somebodyNew(UserId rep, @Nullable String country) {
        found(
                rep,
                new Facts(
                        new Facts.Person(null, "Nora", null, null, "own-" + found + "@found.example", null),
                        new Facts.Company(null, country, null),
                        new Facts.Origin("Own", "course-catalogue", null),
                        Map.of(),
                        List.of(),
                        new Facts.Consent(null, null, null),
                        null,
                        Map.of()));
    }

    /** Whoever is in the lead came in already. */
    void again(UserId rep, Lead lead) {
        found(rep, lead.facts());
    }

    private void found(UserId rep, Facts facts) {
        receive.receiveOwn(new Submission(clock.instant(), new Actor.Person(rep), facts), rep, "own-find-" + found++);
    }
}
