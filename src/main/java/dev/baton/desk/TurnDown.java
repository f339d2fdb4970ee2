package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rep turns a lead down, for a reason that makes something happen.
 *
 * <p>A form shows {@link #reasons()}, for the chosen one a field for each of its {@link Reason#asks()}, and what
 * {@link #preview} says; what it is given goes into a {@link TurnDownRequest} under the same {@link Asked}. A line such as
 * {@code /lead reject 109 wrong-territory apac} does the same: its first word names the reason, the next what that asks
 * for, in that order. A {@link Refusal.NotLikeThis} names the field that has to be filled in differently.
 */
public final class TurnDown {

    private final LeadBook book;
    private final Team team;
    private final Move move;
    private final MayClaim mayClaim;
    private final Consequences consequences;
    private final TurnDownRules rules;
    private final Clock clock;

    public TurnDown(LeadBook book, Team team, TurnDownRules rules, Clock clock) {
        this.book = book;
        this.team = team;
        this.move = new Move(book);
        this.mayClaim = new MayClaim(team);
        this.consequences = new Consequences(book, team, rules);
        this.rules = rules;
        this.clock = clock;
    }

    /** What would happen. */
    public sealed interface Preview {

        /** @param work what would be committed; its first change is the lead's */
        record Happens(Reason reason, Work work) implements Preview {}

        record Refused(Refusal why) implements Preview {}
    }

    public Reasons reasons() {
        return rules.reasons();
    }

    /** Why not everybody with its e-mail domain can be turned down with it; empty where a manager can be asked. */
    public Optional<String> whyNotEverybody(Lead lead) {
        return new Suppressing(book, team).whyNotEverybody(lead);
    }

    /** The words one of which answers this; none where it is not answered with one of a few. */
    public List<String> words(Asked what) {
        return switch (what) {
            case FIELD -> Mending.FIELDS;
            case WHICH -> Suppressing.KINDS;
            default -> List.of();
        };
    }

    /** Works out what {@link #turnDown} would do now, the same way, and changes nothing. */
    public Preview preview(LeadNumber number, UserId rep, TurnDownRequest request) {
        Optional<Lead> lead = book.find(number);
        if (lead.isEmpty()) {
            return new Preview.Refused(new Refusal.NoSuchLead(number));
        }
        Move.Decision decision = decide(lead.get(), rep, request);
        return decision instanceof Move.Decision.Do does
                ? new Preview.Happens(reasons().find(request.reason()).orElseThrow(), does.work())
                : new Preview.Refused(((Move.Decision.Refuse) decision).why());
    }

    /** @param requestKey names the request, so that a repeated delivery does it once */
    public Outcome turnDown(LeadNumber number, UserId rep, TurnDownRequest request, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, rep, request));
    }

    private Move.Decision decide(Lead lead, UserId rep, TurnDownRequest request) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Move.Decision held(HeldLead held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(OpenLead open) {
                return mayClaim.refusal(open, rep, clock.instant())
                        .<Move.Decision>map(Move.Decision.Refuse::new)
                        .orElseGet(() -> judge(open, rep, request));
            }

            @Override
            public Move.Decision owned(OwnedLead owned) {
                return owned.owner().equals(rep)
                        ? judge(owned, rep, request)
                        : new Move.Decision.Refuse(new Refusal.ClaimedByOther(owned, clock.instant()));
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.TURN_DOWN));
            }
        });
    }

    private Move.Decision judge(HandedOffLead lead, UserId rep, TurnDownRequest request) {
        Optional<Reason> reason = reasons().find(request.reason());
        if (reason.isEmpty()) {
            String problem = "There is no reason “" + request.reason() + "”.";
            return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), null, problem));
        }
        if (!reason.get().allows(lead)) {
            return new Move.Decision.Refuse(new Refusal.NotWorked(lead, Refusal.Move.TURN_DOWN));
        }
        Judgement why = new Judgement(new Actor.Person(rep), clock.instant(), reason.get());
        UserId campaignOwner =
                rules.campaigns().of(lead.facts().origin().campaign(), team).orElse(null);
        Turning turning =
                new Turning(lead, why, request, book.history(lead.number()), rules.hours(lead), campaignOwner);
        Plan plan = consequences.plan(turning);
        if (plan instanceof Plan.Problem problem) {
            return new Move.Decision.Refuse(
                    new Refusal.NotLikeThis(lead.number(), problem.field(), problem.sentence()));
        }
        return new Move.Decision.Do(saying(((Plan.Do) plan).work(), reason.get(), request));
    }

    /** What was typed stays beside the lead's own change. */
    private static Work saying(Work work, Reason reason, TurnDownRequest request) {
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        if (request.note() != null) {
            texts.put(Typed.Kind.NOTE, request.note());
        }
        if (reason.asksText()) {
            request.given(Asked.TEXT).ifPresent(text -> texts.put(Typed.Kind.REASON, text));
        }
        if (reason.does().needs().contains(Asked.WHICH)) {
            request.given(Asked.WHICH).ifPresent(text -> texts.put(Typed.Kind.REASON, text));
        }
        if (reason.does().needs().contains(Asked.COMPETITOR)) {
            request.given(Asked.COMPETITOR).ifPresent(text -> texts.put(Typed.Kind.COMPETITOR, text));
        }
        List<Change> changes = new ArrayList<>(work.changes());
        changes.set(0, changes.get(0).saying(texts));
        return new Work(work.admissions(), changes, work.onces());
    }
}
