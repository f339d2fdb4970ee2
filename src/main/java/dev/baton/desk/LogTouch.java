package dev.baton.desk;

import dev.baton.lead.Change;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Once;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rep says that they tried to reach a lead. One that is nobody's is theirs with that. */
public final class LogTouch {

    /** What is logged later than this helps nobody, and is more likely a slip. */
    private static final Duration OLDEST = Duration.ofDays(30);

    private static final Duration LATEST_STEP = Duration.ofDays(366);

    private final Move move;
    private final MayClaim mayClaim;
    private final Agenda agenda;
    private final Questionnaire questionnaire;
    private final Clock clock;

    public LogTouch(LeadBook book, Team team, Agenda agenda, Questionnaire questionnaire, Clock clock) {
        this.move = new Move(book);
        this.mayClaim = new MayClaim(team);
        this.agenda = agenda;
        this.questionnaire = questionnaire;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery logs once */
    public Outcome log(LeadNumber number, UserId rep, TouchReport report, String requestKey) {
        return log(number, rep, report, List.of(Once.named(requestKey)));
    }

    /**
     * @param rep   null for whoever owns the lead
     * @param names of the request, so that a repeated one logs once
     */
    public Outcome log(LeadNumber number, @Nullable UserId rep, TouchReport report, List<Once> names) {
        return move.make(number, names, lead -> decide(lead, rep, report));
    }

    /** Why this person cannot log any touch of it; empty where only what they tell of it can be wrong. */
    public Optional<Refusal> whyNot(Lead lead, UserId rep) {
        return judged(lead, rep, Optional::of, (theirs, by) -> Optional.empty());
    }

    private Move.Decision decide(Lead lead, @Nullable UserId rep, TouchReport report) {
        return judged(lead, rep, Move.Decision.Refuse::new, (theirs, by) -> touched(theirs, by, report));
    }

    private <T> T judged(
            Lead lead,
            @Nullable UserId rep,
            Function<Refusal, T> refused,
            BiFunction<HandedOffLead, UserId, T> allowed) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public T held(HeldLead held) {
                return refused.apply(new Refusal.StillHeld(held));
            }

            @Override
            public T open(OpenLead open) {
                if (rep == null) {
                    return refused.apply(new Refusal.NobodyHasIt(open));
                }
                return mayClaim.refusal(open, rep, clock.instant())
                        .map(refused)
                        .orElseGet(() -> allowed.apply(open, rep));
            }

            @Override
            public T owned(OwnedLead owned) {
                return rep == null || owned.owner().equals(rep)
                        ? allowed.apply(owned, owned.owner())
                        : refused.apply(new Refusal.ClaimedByOther(owned, clock.instant()));
            }

            @Override
            public T settled(SettledLead settled) {
                return refused.apply(new Refusal.NotFrom(settled, Refusal.Move.TOUCH));
            }
        });
    }

    private Move.Decision touched(HandedOffLead lead, UserId rep, TouchReport report) {
        Instant now = clock.instant();
        Instant doneAt = report.doneAt() == null ? now : report.doneAt();
        if (doneAt.isAfter(now) || doneAt.isBefore(now.minus(OLDEST))) {
            return new Move.Decision.Refuse(new Refusal.NotThen(lead.number(), doneAt, now.minus(OLDEST)));
        }
        NextStep given = report.next();
        if (given != null && (!given.at().isAfter(now) || given.at().isAfter(now.plus(LATEST_STEP)))) {
            return new Move.Decision.Refuse(new Refusal.NoStepThen(lead.number(), given.at(), now.plus(LATEST_STEP)));
        }
        Touch touch = new Touch(rep, report.channel(), report.outcome(), doneAt, now, report.via());
        Optional<Touch> same = SameAttempt.of(touch, report.isBare(), lead.touches());
        if (same.isPresent()) {
            return new Move.Decision.Refuse(new Refusal.AlreadyLogged(lead, same.get()));
        }
        Change change = lead.touch(touch, next(lead, given, touch).orElse(null)).saying(report.texts());
        return new Move.Decision.Do(questionnaire
                .answers(lead, report.answers())
                .map(answers -> answers.in(change))
                .orElse(change));
    }

    private Optional<NextStep> next(HandedOffLead lead, @Nullable NextStep given, Touch touch) {
        return given == null ? agenda.after(touch, lead.committed().route()) : Optional.of(given);
    }
}
