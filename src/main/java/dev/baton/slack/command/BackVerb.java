package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import dev.baton.team.Absences;
import java.time.Clock;
import java.util.List;

/** {@code /lead back}: ends an absence. */
final class BackVerb implements Verb {

    private final Absences absences;
    private final Clock clock;

    /** @param clock the domain's */
    BackVerb(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "back";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String example() {
        return "/lead back";
    }

    @Override
    public String purpose() {
        return "says that you are not away any more.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageProblem("Nothing follows `back`; you are back from now on.");
        }
        boolean wasAway = absences.end(asker.user(), clock.instant()).isPresent();
        return Says.sentence(
                wasAway
                        ? "Welcome back. Leads are offered to you again; `/lead list open` shows what waits."
                        : "You were not away, so nothing was changed.");
    }
}
