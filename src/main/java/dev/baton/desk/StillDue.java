package dev.baton.desk;

import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice;
import dev.baton.lead.Notice.Reminder;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.team.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a lead that is as it was before back on the lists of what is due on which it was then. */
final class StillDue {

    private final Team team;

    StillDue(Team team) {
        this.team = team;
    }

    /** @param before what had happened to the lead then */
    Change in(Change change, List<Event> before) {
        if (!(change.after() instanceof HandedOffLead lead)) {
            return change;
        }
        List<Notice> notices = new ArrayList<>(change.notices());
        for (Event event : sinceItsClockBegan(before)) {
            if (event instanceof Event.PromiseRan ran) {
                notices.addAll(promised(lead, ran, before));
            }
        }
        if (lead instanceof OpenLead open && open.offer() != null) {
            notices.add(
                    new Reminder(open.offer().rep(), About.OFFERED, open.offer().until()));
        }
        NextStep next = lead instanceof WorkingLead working ? working.next() : null;
        if (lead instanceof OwnedLead owned && next != null && isTold(next, before)) {
            notices.add(new Reminder(owned.owner(), About.STEP_DUE, next.at()));
        }
        return new Change(change.before(), lead, change.events(), notices, null);
    }

    private List<Reminder> promised(HandedOffLead lead, Event.PromiseRan ran, List<Event> before) {
        List<Reminder> reminders = new ArrayList<>();
        boolean claim = ran.promise() == Promise.CLAIM;
        if (ran.stage() == Promise.Stage.ESCALATED) {
            About about = claim ? About.UNCLAIMED : About.UNTOUCHED;
            stillTold(before).forEach(manager -> reminders.add(new Reminder(manager, about, ran.due())));
        }
        if (!claim && lead instanceof OwnedLead owned) {
            reminders.add(new Reminder(owned.owner(), About.TOUCH_DUE, ran.due()));
        }
        return reminders;
    }

    /** Managers who have not left it where it is since it was handed off. */
    private Set<UserId> stillTold(List<Event> before) {
        Set<UserId> managers = new HashSet<>(team.managers());
        managers.removeAll(FollowUp.MovedOn.who(before));
        return managers;
    }

    private static List<Event> sinceItsClockBegan(List<Event> before) {
        int start = before.size();
        while (start > 0 && !isStart(before.get(start - 1))) {
            start--;
        }
        return before.subList(start, before.size());
    }

    private static boolean isStart(Event event) {
        return event instanceof Event.HandedOff
                || event instanceof Event.Claimed
                || event instanceof Event.Released
                || event instanceof Event.TakenBack
                || event instanceof Reassignment
                || event instanceof Event.Touched
                || (event instanceof Dispute dispute && dispute.reopens());
    }

    private static boolean isTold(NextStep next, List<Event> before) {
        return before.stream()
                .anyMatch(event ->
                        event instanceof FollowUp.StepDue due && due.due().equals(next.at()));
    }
}
