package dev.baton.watch;

import dev.baton.lead.Actor;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.Dispute.Stage;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Notice;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.UserId;
import dev.baton.team.Deciders;
import dev.baton.team.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reminds whoever decides a dispute when half of the time is over and when all of it is, and then asks the next in line. */
final class DisputeClock {

    private final Deciders deciders;
    private final Presence.Roll roll;
    private final Instant now;

    DisputeClock(Deciders deciders, Presence.Roll roll, Instant now) {
        this.deciders = deciders;
        this.roll = roll;
        this.now = now;
    }

    LeadClock.Verdict of(DisputableLead lead, DisputeCase dispute) {
        Dispute.Raised raised = dispute.raised();
        if (dispute.passedOn()) {
            return LeadClock.Verdict.NOTHING;
        }
        if (!raised.due().isAfter(now)) {
            return late(lead, dispute, Stage.PASSED_ON);
        }
        if (dispute.late().contains(Stage.HALF_WAY)) {
            return new LeadClock.Verdict(null, raised.due());
        }
        return raised.halfWay().isAfter(now)
                ? new LeadClock.Verdict(null, raised.halfWay())
                : late(lead, dispute, Stage.HALF_WAY);
    }

    /** The next in line see all of it in a message of its own, so they need no reminder beside it. */
    private LeadClock.Verdict late(DisputableLead lead, DisputeCase dispute, Stage stage) {
        Dispute.Raised raised = dispute.raised();
        Set<UserId> first = deciders.among(roll.members(), dispute.parties(), false);
        List<Notice> told = new ArrayList<>();
        deciders.among(roll.members(), dispute.parties(), stage == Stage.PASSED_ON)
                .forEach(person -> told.add(new Notice.DisputeShown(person)));
        first.forEach(person -> told.add(new Notice.Reminder(person, About.DISPUTE_LATE, raised.due())));
        Dispute.Late late = new Dispute.Late(now, new Actor.Baton(), raised.cycle(), stage);
        return new LeadClock.Verdict(lead.disputeLate(late, told), null);
    }
}
