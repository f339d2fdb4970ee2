package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LossReason;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An owner or a manager says how an opportunity ended. */
public final class EndPursuit {

    private final Move move;
    private final Team team;
    private final Reasons reasons;
    private final Clock clock;

    public EndPursuit(LeadBook book, Team team, Reasons reasons, Clock clock) {
        this.move = new Move(book);
        this.team = team;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Why it came to nothing.
     *
     * @param reason key of the reason, as {@link Reasons#findLost} reads it
     * @param text   what was typed about it; null for nothing
     */
    public record Loss(String reason, @Nullable String text) {

        public Loss {
            text = text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @param requestKey names the request, so that a repeated delivery wins once */
    public Outcome win(LeadNumber number, UserId who, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, who, Refusal.Move.WIN, this::won));
    }

    /** @param requestKey names the request, so that a repeated delivery loses once */
    public Outcome lose(LeadNumber number, UserId who, Loss loss, String requestKey) {
        return move.make(
                number, requestKey, lead -> decide(lead, who, Refusal.Move.LOSE, ending -> lost(ending, loss)));
    }

    /** Why this person cannot say now that it is lost; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who) {
        String any = reasons.lost().get(0).key();
        Function<Ending, Move.Decision> lost = ending -> lost(ending, new Loss(any, "why"));
        return decide(lead, who, Refusal.Move.LOSE, lost) instanceof Move.Decision.Refuse refuse
                ? Optional.of(refuse.why())
                : Optional.empty();
    }

    private record Ending(QualifiedLead lead, Actor by) {}

    private Move.Decision decide(Lead lead, UserId who, Refusal.Move asked, Function<Ending, Move.Decision> how) {
        if (lead instanceof HeldLead held) {
            return new Move.Decision.Refuse(new Refusal.StillHeld(held));
        }
        if (lead instanceof HandedOffLead early) {
            return new Move.Decision.Refuse(new Refusal.NotQualified(early));
        }
        if (!(lead instanceof QualifiedLead qualified)) {
            return new Move.Decision.Refuse(new Refusal.NotFrom((SettledLead) lead, asked));
        }
        return qualified.owner().equals(who) || team.isManager(who)
                ? how.apply(new Ending(qualified, new Actor.Person(who)))
                : new Move.Decision.Refuse(new Refusal.ForOwnerOrManager(qualified));
    }

    private Move.Decision won(Ending ending) {
        return new Move.Decision.Do(ending.lead().win(ending.by(), clock.instant()));
    }

    private Move.Decision lost(Ending ending, Loss loss) {
        Optional<LossReason> reason = reasons.findLost(loss.reason());
        if (reason.isEmpty()) {
            return notLikeThis(ending, null, "There is no reason “" + loss.reason() + "” to lose one.");
        }
        if (reason.get().asksText() && loss.text() == null) {
            return notLikeThis(ending, Asked.TEXT, "Say in your own words why.");
        }
        Change change =
                ending.lead().lose(ending.by(), clock.instant(), reason.get().key());
        return new Move.Decision.Do(
                loss.text() == null
                        ? change
                        : change.saying(
                                Map.of(reason.get().asksText() ? Typed.Kind.REASON : Typed.Kind.NOTE, loss.text())));
    }

    private static Move.Decision notLikeThis(Ending ending, @Nullable Asked field, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(ending.lead().number(), field, problem));
    }
}
