package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lead in front of sales: it has a hand-off, and with it a card. */
public sealed interface HandedOffLead extends Lead permits OpenLead, OwnedLead {

    HandOff committed();

    /** The same with another record. */
    HandedOffLead with(LeadRecord newer);

    /** The attempts to reach the lead since this hand-off, in the order they were logged. */
    List<Touch> touches();

    /**
     * Somebody who may has tried to reach it; one that is nobody's becomes theirs.
     *
     * @param next what they mean to do next; null for nothing yet
     */
    Change touch(Touch touch, @Nullable NextStep next);

    /** A manager who was told that it is late leaves it where it is. */
    default Change moveOn(UserId manager, Instant at) {
        Event event =
                new FollowUp.MovedOn(at, new Actor.Person(manager), committed().cycle());
        return new Change(this, with(record().next()), List.of(event), List.of(new Notice.ReminderOver(manager)), null);
    }

    @Override
    default Optional<HandOff> handOff() {
        return Optional.of(committed());
    }

    /** Turned down, and that is the end of it unless the person comes in again. */
    default Change turnDown(Judgement why) {
        return ended(why, turnedDown(why));
    }

    /** Turned down, and whoever comes in with this e-mail address is held. */
    default Change suppress(Judgement why) {
        Event suppressed =
                new Aftermath.Suppressed(why.at(), why.by(), committed().cycle(), false);
        return ended(why, turnedDown(why), suppressed);
    }

    /**
     * The same, and managers are asked whether everybody with its e-mail domain is to be held.
     *
     * @param managers who decide; at least one
     */
    default Change suppress(Judgement why, Set<UserId> managers) {
        Change suppressed = suppress(why);
        Event asked = new Aftermath.DomainAsked(why.at(), why.by(), committed().cycle());
        List<Event> events = new ArrayList<>(suppressed.events());
        events.add(asked);
        List<Notice> notices = new ArrayList<>(suppressed.notices());
        notices.add(new Notice.ThreadLine(asked));
        managers.forEach(
                manager -> notices.add(new Notice.Reminder(manager, Notice.Reminder.About.DOMAIN_ASKED, why.at())));
        return new Change(this, suppressed.after(), events, notices, null);
    }

    /** Turned down for good: the person wants nobody to contact them again. */
    default Change doNotContact(Judgement why) {
        Event withdrawn =
                new Aftermath.ConsentWithdrawn(why.at(), why.by(), committed().cycle());
        Event suppressed =
                new Aftermath.Suppressed(why.at(), why.by(), committed().cycle(), true);
        return ended(why, turnedDown(why), withdrawn, suppressed);
    }

    /**
     * Turned down because the person says that they never asked.
     *
     * @param owner of the campaign, who is told; null for all of marketing
     */
    default Change questionConsent(Judgement why, @Nullable UserId owner) {
        Event doubted =
                new Aftermath.ConsentDoubted(why.at(), why.by(), committed().cycle());
        return toldToMarketing(why, doubted, owner);
    }

    /**
     * Turned down until marketing has mended a field.
     *
     * @param field a fact's name
     * @param owner of the campaign, who is asked; null for all of marketing
     */
    default Change askToFix(Judgement why, String field, Instant due, @Nullable UserId owner) {
        Event asked = new Aftermath.FixAsked(why.at(), why.by(), committed().cycle(), field, due);
        return toldToMarketing(why, asked, owner);
    }

    private Change toldToMarketing(Judgement why, Event event, @Nullable UserId owner) {
        Change ended = ended(why, turnedDown(why), event);
        List<Notice> notices = new ArrayList<>(ended.notices());
        notices.add(new Notice.ForMarketing(event, owner));
        return new Change(this, ended.after(), ended.events(), notices, null);
    }

    private Lead turnedDown(Judgement why) {
        LeadRecord next = record().next();
        return why.reason().kind() == Reason.Kind.REJECT
                ? new RejectedLead(next, endedBy(why))
                : new DisqualifiedLead(next, endedBy(why));
    }

    /** Turned down until the person comes in again. */
    default Change holdBack(Judgement why) {
        Event held = new Event.HeldBack(why.at(), why.by(), committed().cycle());
        return ended(why, new HeldLead(record().next(), endedBy(why)), held);
    }

    /** Turned down until a date; one that has had all its cycles for good. */
    default Change recycle(Judgement why, Instant until) {
        if (committed().cycle() == HandOff.CYCLES) {
            return ended(why, new DisqualifiedLead(record().next(), endedBy(why)));
        }
        Event recycled = new Event.Recycled(why.at(), why.by(), committed().cycle(), until);
        return ended(why, new RecycledLead(record().next(), endedBy(why), until), recycled);
    }

    /** Turned down as the same person as another lead. */
    default Change mergeInto(Judgement why, LeadNumber survivor) {
        Event merged = new Event.Merged(why.at(), why.by(), committed().cycle(), survivor);
        return ended(why, new MergedLead(record().next(), endedBy(why), survivor), merged);
    }

    /**
     * Turned down here and handed off there, in the same cycle. Who touched it did so for the buyer, so that stays.
     *
     * @param there as for a first time
     */
    default Change reroute(Judgement why, HandOff there) {
        HandOff next = there.asNextPlaceAfter(committed());
        Event turnedDown = why.event(committed());
        Event.HandedOff handedOff = Happenings.handedOff(why.by(), next);
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.CardChanged(committed()));
        notices.add(new Notice.ThreadLine(turnedDown, committed()));
        notices.addAll(Happenings.handOffNotices(next, handedOff));
        OpenLead after = new OpenLead(record().next(), next, touches());
        return new Change(this, after, List.of(turnedDown, handedOff), notices, null);
    }

    /** The same, for somebody who has it at once. */
    default Change reroute(Judgement why, HandOff there, UserId owner) {
        Change rerouted = reroute(why, there);
        return rerouted.then(((OpenLead) rerouted.after()).claim(owner, why.at()));
    }

    /** What was thought to be true of it is not, which leaves it ready: it stays where it is. */
    default Change correct(Actor by, Instant at, Correction correction) {
        Event event = correction.event(at, by, committed(), scorecard());
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        LeadRecord corrected = record().corrected(correction.facts(), correction.rescored());
        return new Change(this, with(corrected), List.of(event), notices, null);
    }

    /** Turned down because of what was thought to be true of it and is not, which leaves it not ready. */
    default Change holdBack(Judgement why, Correction correction) {
        Scorecard rescored = correction.rescored();
        Event corrected = correction.event(why.at(), why.by(), committed(), scorecard());
        Event held = new Event.Held(why.at(), why.by(), rescored.score(), rescored.pointsMissing());
        LeadRecord truth = record().corrected(correction.facts(), rescored);
        return ended(why, new HeldLead(truth, endedBy(why)), corrected, held);
    }

    private Ending endedBy(Judgement why) {
        return Ending.of(this, why.by(), why.at(), why.reason().key());
    }

    private Change ended(Judgement why, Lead after, Event... consequences) {
        List<Event> events = new ArrayList<>();
        events.add(why.event(committed()));
        events.addAll(List.of(consequences));
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.CardChanged());
        events.forEach(event -> notices.add(new Notice.ThreadLine(event)));
        return new Change(this, after, events, notices, null);
    }
}
