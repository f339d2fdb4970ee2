package dev.baton.watch;

import dev.baton.lead.Alarm;
import dev.baton.lead.Change;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.DisqualifiedLead;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Offer;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Promise.Stage;
import dev.baton.lead.Reassignment;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.lead.WhatStands;
import dev.baton.lead.WorkingLead;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks say about one lead at one instant: something happens, or nothing before a later instant, or nothing at
 * all. What has happened already is in the lead's history.
 */
final class LeadClock implements Lead.Phases<LeadClock.Verdict> {

    private final ClockRules rules;
    private final List<Event> history;
    private final Presence.Roll roll;
    private final Predicate<RecycledLead> suppressed;
    private final Instant now;

    /**
     * @param history    of the lead, read after the lead was
     * @param suppressed whether it is not to be handed off again
     */
    LeadClock(
            ClockRules rules,
            List<Event> history,
            Presence.Roll roll,
            Predicate<RecycledLead> suppressed,
            Instant now) {
        this.suppressed = suppressed;
        this.rules = rules;
        this.history = WhatStands.of(history);
        this.roll = roll;
        this.now = now;
    }

    /** One of the two, or neither where no clock runs. */
    record Verdict(@Nullable Change change, @Nullable Instant next) {

        static final Verdict NOTHING = new Verdict(null, null);

        Verdict orAt(Instant other) {
            Instant sooner = next == null || other.isBefore(next) ? other : next;
            return change == null ? new Verdict(null, sooner) : this;
        }
    }

    @Override
    public Verdict held(HeldLead lead) {
        return disputed(lead);
    }

    @Override
    public Verdict rejected(RejectedLead lead) {
        return disputed(lead);
    }

    @Override
    public Verdict disqualified(DisqualifiedLead lead) {
        return disputed(lead);
    }

    private Verdict disputed(DisputableLead lead) {
        return DisputeCase.open(history)
                .map(dispute -> new DisputeClock(rules.deciders(), roll, now).of(lead, dispute))
                .orElse(Verdict.NOTHING);
    }

    @Override
    public Verdict open(OpenLead lead) {
        Offer offer = lead.offer();
        if (offer == null) {
            return unclaimed(lead);
        }
        if (!offer.until().isAfter(now)) {
            return new Verdict(lead.endOffer(Offer.End.RAN_OUT, now), null);
        }
        if (!roll.isHereFor(offer.rep(), lead.committed().route().roster())) {
            return new Verdict(lead.endOffer(Offer.End.NOT_AVAILABLE, now), null);
        }
        return unclaimed(lead).orAt(offer.until());
    }

    /** A promise to claim has nobody to warn: its card says until when. */
    private Verdict unclaimed(OpenLead lead) {
        Optional<Course> promised = ClaimPromise.of(lead, history, rules.hours(lead.committed()));
        if (promised.isEmpty()) {
            return Verdict.NOTHING;
        }
        Stages stages = new Stages(promised.get(), History.of(history).stages(), now).without(Stage.WARNED);
        return stages.reached().isEmpty()
                ? new Verdict(null, stages.next().orElse(null))
                : new Verdict(lead.alarm(alarm(stages)), null);
    }

    @Override
    public Verdict claimed(ClaimedLead lead) {
        Optional<Stages> stages =
                touch(lead).map(course -> new Stages(course, History.of(history).stages(), now));
        if (stages.isPresent() && !stages.get().reached().isEmpty()) {
            return new Verdict(lead.alarm(alarm(stages.get())), null);
        }
        Optional<Instant> givenBack = giveBack(lead);
        if (givenBack.isPresent() && !givenBack.get().isAfter(now)) {
            return new Verdict(lead.takeBack(now), null);
        }
        return new Verdict(
                null,
                Stream.concat(stages.flatMap(Stages::next).stream(), givenBack.stream())
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    /** Its owner is told of the next step when that is due, if people work then. */
    @Override
    public Verdict working(WorkingLead lead) {
        NextStep step = lead.next();
        if (step == null || isTold(step)) {
            return Verdict.NOTHING;
        }
        Instant told = rules.hours(lead.committed()).earliest(step.at());
        return told.isAfter(now) ? new Verdict(null, told) : new Verdict(lead.stepDue(now), null);
    }

    @Override
    public Verdict owned(OwnedLead lead) {
        throw new IllegalArgumentException("Whoever owns a lead has claimed it or works it: " + lead.number());
    }

    @Override
    public Verdict recycled(RecycledLead lead) {
        if (lead.until().isAfter(now)) {
            return disputed(lead).orAt(lead.until());
        }
        return new Verdict(
                suppressed.test(lead) ? lead.stayClosed(now) : lead.handOffAgain(rules.again(lead, now)), null);
    }

    @Override
    public Verdict settled(SettledLead lead) {
        return Verdict.NOTHING;
    }

    /**
     * Steps are planned ahead, so no two of a lead are due at the same instant with one of them told. Whoever has it from
     * another was not told of it.
     */
    private boolean isTold(NextStep step) {
        boolean told = false;
        for (Event event : history) {
            if (event instanceof Reassignment) {
                told = false;
            } else if (event instanceof FollowUp.StepDue due && due.due().equals(step.at())) {
                told = true;
            }
        }
        return told;
    }

    private Optional<Course> touch(ClaimedLead lead) {
        return TouchPromise.of(lead, history, rules.hours(lead.committed()));
    }

    private Optional<Instant> giveBack(ClaimedLead lead) {
        Duration after = rules.giveBackAfter();
        BusinessHours hours = rules.hours(lead.committed());
        return after == null ? Optional.empty() : Optional.of(hours.add(left(lead), after));
    }

    /** Since when its owner could have done something: with a meeting booked, that is the touch. */
    private static Instant left(ClaimedLead lead) {
        Instant claimed = lead.owned().at();
        Instant meeting = lead.facts().meetingAt();
        return meeting == null || meeting.isBefore(claimed) ? claimed : meeting;
    }

    private Alarm alarm(Stages stages) {
        return new Alarm(now, stages.reached(), stages.due(), stillTold());
    }

    /** Who has not left the lead where it is since it was handed off. */
    private Set<UserId> stillTold() {
        Set<UserId> told = new HashSet<>(roll.having(Role.MANAGER));
        told.removeAll(FollowUp.MovedOn.who(history));
        return told;
    }
}
