package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rep brings in somebody whom they found themselves, and has the lead in the same commit, ready or not. It counts apart
 * from what marketing hands off.
 *
 * @param scorecard of all that is known of the person with this
 * @param handOff   as for a first time
 */
public record OwnFind(Submission submission, Scorecard scorecard, HandOff handOff, UserId rep) {

    /** Nobody knew the person. */
    public Change received(LeadNumber number) {
        OpenLead open = new OpenLead(LeadRecord.first(number, submission, scorecard), handOff);
        return handedOff(null, open, new Event.Received(submission.receivedAt(), submission.by()));
    }

    /**
     * The person was held.
     *
     * @throws IllegalArgumentException for one that was in front of sales before: it comes back the usual way
     */
    public Change of(HeldLead held) {
        if (held.ending() != null) {
            throw new IllegalArgumentException(held.number() + " was handed off before");
        }
        OpenLead open = new OpenLead(held.record().joinedBy(submission, scorecard), handOff);
        return handedOff(held, open, submission.event(held, scorecard));
    }

    private Change handedOff(@Nullable Lead before, OpenLead open, Event cameIn) {
        Event.HandedOff handedOff = Happenings.handedOff(submission.by(), handOff);
        Event own = new Aftermath.HandedOffAsOwn(
                handOff.at(), submission.by(), handOff.cycle(), scorecard.score(), scorecard.pointsMissing());
        List<Notice> notices = new ArrayList<>(Happenings.handOffNotices(handOff, handedOff));
        notices.add(new Notice.ThreadLine(own));
        return new Change(before, open, List.of(cameIn, handedOff, own), notices, submission)
                .then(open.claim(rep, handOff.at()));
    }
}
