package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about offering a lead that is nobody's.
 *
 * @param offer      null to leave it to everybody on the roster
 * @param passedOver who would have come first or as well, and why not them
 */
public record Offering(@Nullable Offer offer, List<Offer.PassedOver> passedOver) {

    public Offering {
        passedOver = List.copyOf(passedOver);
    }

    /** The change with this offer in it: part of the same move, so that a lead is never seen without it. */
    public Change in(Change change, Instant at) {
        if (!(change.after() instanceof OpenLead open)) {
            throw new IllegalArgumentException(
                    "Only what is nobody's is offered: " + change.after().number());
        }
        int cycle = open.committed().cycle();
        if (offer == null) {
            return passedOver.isEmpty()
                    ? change
                    : with(
                            change,
                            open,
                            new OfferEvent.OfferedToNobody(at, new Actor.Baton(), cycle, passedOver),
                            null);
        }
        OpenLead offered = new OpenLead(open.record(), open.committed(), open.touches(), offer);
        return with(change, offered, new OfferEvent.Offered(at, new Actor.Baton(), cycle, offer, passedOver), offer);
    }

    private static Change with(Change change, OpenLead after, Event added, @Nullable Offer offer) {
        List<Event> events = new ArrayList<>();
        change.events().forEach(event -> events.add(goingOn(event, offer)));
        events.add(added);
        List<Notice> notices = new ArrayList<>();
        change.notices()
                .forEach(notice -> notices.add(
                        notice instanceof Notice.ThreadLine line
                                ? new Notice.ThreadLine(goingOn(line.event(), offer), line.earlier())
                                : notice));
        if (offer != null) {
            notices.add(new Notice.Reminder(offer.rep(), Notice.Reminder.About.OFFERED, offer.until()));
        }
        return new Change(change.before(), after, events, notices, change.submission(), change.typed());
    }

    /** An offer that ended says to whom the lead goes now. */
    private static Event goingOn(Event event, @Nullable Offer next) {
        return next != null && event instanceof OfferEvent.OfferEnded ended
                ? new OfferEvent.OfferEnded(ended.at(), ended.by(), ended.cycle(), ended.rep(), ended.end(), next.rep())
                : event;
    }
}
