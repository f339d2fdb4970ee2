package dev.baton.desk;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An owner who has worked a lead takes it for a real opportunity. */
public final class QualifyLead {

    private static final Opportunity BARE = new Opportunity(null, Map.of());

    private final Move move;
    private final Clock clock;

    public QualifyLead(LeadBook book, Clock clock) {
        this.move = new Move(book);
        this.clock = clock;
    }

    /**
     * What its owner says about it.
     *
     * @param amount what it may be worth, in whole units of the team's currency; null where nobody says
     * @param texts  what was typed with it, such as a link to where more is written
     */
    public record Opportunity(@Nullable Long amount, Map<Typed.Kind, String> texts) {

        public Opportunity {
            texts = Map.copyOf(texts);
        }
    }

    /** @param requestKey names the request, so that a repeated delivery qualifies once */
    public Outcome qualify(LeadNumber number, UserId owner, Opportunity opportunity, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, owner, opportunity));
    }

    /** Why this person cannot qualify it now; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId owner) {
        return decide(lead, owner, BARE) instanceof Move.Decision.Refuse refuse
                ? Optional.of(refuse.why())
                : Optional.empty();
    }

    private Move.Decision decide(Lead lead, UserId owner, Opportunity opportunity) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Move.Decision held(HeldLead held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(OpenLead open) {
                return new Move.Decision.Refuse(new Refusal.NobodyHasIt(open));
            }

            @Override
            public Move.Decision owned(OwnedLead owned) {
                if (!owned.owner().equals(owner)) {
                    return new Move.Decision.Refuse(new Refusal.NotYours(owned));
                }
                return owned instanceof WorkingLead working
                        ? new Move.Decision.Do(working.qualify(clock.instant(), opportunity.amount())
                                .saying(opportunity.texts()))
                        : new Move.Decision.Refuse(new Refusal.NotWorked(owned, Refusal.Move.QUALIFY));
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.QUALIFY));
            }
        });
    }
}
