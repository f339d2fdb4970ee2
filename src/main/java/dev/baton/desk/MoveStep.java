package dev.baton.desk;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An owner puts the next step of a lead off. */
public final class MoveStep {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Move move;
    private final Agenda agenda;
    private final Clock clock;

    public MoveStep(LeadBook book, Agenda agenda, Clock clock) {
        this.move = new Move(book);
        this.agenda = agenda;
        this.clock = clock;
    }

    /** How long it is put off. */
    public enum Until {
        IN_AN_HOUR,
        /** The next working day of the lead's territory, at the same time of day. */
        TOMORROW
    }

    /** @param requestKey names the request, so that a repeated delivery puts it off once */
    public Outcome move(LeadNumber number, UserId owner, Until until, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, owner, until));
    }

    private Move.Decision decide(Lead lead, UserId owner, Until until) {
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
                return owned.owner().equals(owner)
                        ? put(owned, until)
                        : new Move.Decision.Refuse(new Refusal.ClaimedByOther(owned, clock.instant()));
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.MOVE_STEP));
            }
        });
    }

    private Move.Decision put(OwnedLead lead, Until until) {
        NextStep step = lead instanceof WorkingLead working ? working.next() : null;
        if (step == null) {
            return new Move.Decision.Refuse(new Refusal.NothingPlanned(lead));
        }
        Instant now = clock.instant();
        Instant later = until == Until.IN_AN_HOUR
                ? now.plus(AN_HOUR)
                : agenda.hours(lead.committed().route()).nextDay(now, step.at());
        return new Move.Decision.Do(((WorkingLead) lead).moveStep(now, new NextStep(step.channel(), later)));
    }
}
