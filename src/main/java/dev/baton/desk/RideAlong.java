package dev.baton.desk;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.ride.Ride;
import dev.baton.ride.RideBook;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Somebody of marketing asks to listen in on the next call with a lead that a rep works on. */
public final class RideAlong {

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD);

    /** Only other processes can move the lead so often while it is asked about. */
    private static final int ROUNDS = 20;

    private final LeadBook book;
    private final RideBook rides;
    private final Team team;
    private final Clock clock;

    public RideAlong(LeadBook book, RideBook rides, Team team, Clock clock) {
        this.book = book;
        this.rides = rides;
        this.team = team;
        this.clock = clock;
    }

    /** What became of an ask. */
    public sealed interface Asked {

        record Done(Ride ride) implements Asked {}

        record Refused(Refusal why) implements Asked {}

        record NotMarketing() implements Asked {}

        /** It is their own lead. */
        record Own(LeadNumber lead) implements Asked {}

        /** They asked before, and that is open. */
        record Already(Ride ride) implements Asked {}

        record TooMany(UserId owner) implements Asked {}

        /** They were declined; from then on they can ask again. */
        record TooSoon(LeadNumber lead, Instant again) implements Asked {}
    }

    public Asked ask(LeadNumber number, UserId marketer) {
        if (!team.isOneOf(marketer, WHO)) {
            return new Asked.NotMarketing();
        }
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Lead> lead = book.find(number);
            if (lead.isEmpty()) {
                return new Asked.Refused(new Refusal.NoSuchLead(number));
            }
            Asked asked = lead.get().match(new Asking(marketer));
            if (!(asked instanceof Asked.Refused refused && refused.why() instanceof Refusal.Contended)) {
                return asked;
            }
        }
        return new Asked.Refused(new Refusal.Contended(number));
    }

    /** By the state of the lead; {@link Refusal.Contended} where it moved on in this moment. */
    private final class Asking implements Lead.Phases<Asked> {

        private final UserId marketer;

        private Asking(UserId marketer) {
            this.marketer = marketer;
        }

        @Override
        public Asked held(HeldLead held) {
            return new Asked.Refused(new Refusal.StillHeld(held));
        }

        @Override
        public Asked open(OpenLead open) {
            return new Asked.Refused(new Refusal.NobodyHasIt(open));
        }

        @Override
        public Asked owned(OwnedLead owned) {
            return of(owned, owned.owner());
        }

        @Override
        public Asked settled(SettledLead settled) {
            return settled instanceof QualifiedLead qualified
                    ? of(qualified, qualified.owner())
                    : new Asked.Refused(new Refusal.NotFrom(settled, Refusal.Move.RIDE));
        }

        private Asked of(Lead lead, UserId owner) {
            if (owner.equals(marketer)) {
                return new Asked.Own(lead.number());
            }
            RideBook.Asked asked = rides.ask(lead.number(), owner, marketer, clock.instant());
            if (asked instanceof RideBook.Asked.Done done) {
                return new Asked.Done(done.ride());
            }
            if (asked instanceof RideBook.Asked.Already already) {
                return new Asked.Already(already.ride());
            }
            if (asked instanceof RideBook.Asked.TooSoon soon) {
                return new Asked.TooSoon(lead.number(), soon.again());
            }
            return asked instanceof RideBook.Asked.TooMany
                    ? new Asked.TooMany(owner)
                    : new Asked.Refused(new Refusal.Contended(lead.number()));
        }
    }
}
