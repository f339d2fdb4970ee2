package dev.baton.slack.command;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LossReason;
import dev.baton.lead.LostLead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.query.Cycle;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of leads, in words, as their history has it. */
final class LeadFates {

    private final LeadBook book;
    private final Reasons reasons;
    private final Team team;

    LeadFates(LeadBook book, Reasons reasons, Team team) {
        this.book = book;
        this.reasons = reasons;
        this.team = team;
    }

    /**
     * Of one lead. What is null did not happen.
     *
     * @param claimedAt when it was first claimed in its latest cycle
     * @param touchedAt when it was first touched in that
     * @param reason    why it was turned down last, in whatever cycle, or why it was lost
     * @param ledTo     what the turn-down led to
     * @param by        who turned it down, or lost it
     */
    record Fate(
            @Nullable Instant claimedAt,
            @Nullable Instant touchedAt,
            @Nullable Instant closedAt,
            @Nullable String reason,
            @Nullable String ledTo,
            @Nullable String by) {}

    Fate of(Lead lead) {
        Instant closed = lead instanceof SettledLead settled ? settled.ending().at() : null;
        List<Event> history = lead.handOff().isPresent() ? book.history(lead.number()) : List.of();
        List<Cycle> cycles = Cycle.of(history);
        Cycle latest = cycles.isEmpty() ? null : cycles.get(cycles.size() - 1);
        Instant claimed = latest == null ? null : latest.claimedAt();
        Instant touched = latest == null ? null : latest.touchedAt();
        if (lead instanceof LostLead lost) {
            String why = lost.ending().reason();
            return new Fate(
                    claimed,
                    touched,
                    closed,
                    why == null ? null : lossReason(why),
                    null,
                    name(lost.ending().by()));
        }
        return cycles.stream()
                .flatMap(cycle -> cycle.turnDowns().stream())
                .reduce((one, later) -> later)
                .map(down -> new Fate(
                        claimed,
                        touched,
                        closed,
                        reasons.find(down.reason()).map(Reason::label).orElse(down.reason()),
                        down.ledTo().words(),
                        name(history.get(down.place() - 1).by())))
                .orElse(new Fate(claimed, touched, closed, null, null, null));
    }

    /** Null for somebody whom Slack does not know any more. */
    @Nullable String name(@Nullable UserId who) {
        return Optional.ofNullable(who).flatMap(team::member).map(Member::name).orElse(null);
    }

    private String name(Actor who) {
        return who instanceof Actor.Person person
                ? Objects.requireNonNullElse(name(person.id()), person.id().value())
                : who.code();
    }

    private String lossReason(String key) {
        return reasons.findLost(key).map(LossReason::label).orElse(key);
    }
}
