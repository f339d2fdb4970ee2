package dev.baton.lead;

import java.time.Instant;
import java.util.List;

/** A rep follows it as a real opportunity. */
public record QualifiedLead(LeadRecord record, Ending ending) implements PursuedLead {

    /** It became a customer. */
    public Change win(Actor by, Instant at) {
        Event event = new Pursuit.Won(at, by, ending.handOff().cycle());
        Ending won = ending.followedBy(by, at, null);
        return new Change(this, new WonLead(record.next(), won), List.of(event), told(event), null);
    }

    /**
     * It came to nothing.
     *
     * @param reason a code
     */
    public Change lose(Actor by, Instant at, String reason) {
        Event event = new Pursuit.Lost(at, by, ending.handOff().cycle(), reason);
        Ending lost = ending.followedBy(by, at, reason);
        return new Change(this, new LostLead(record.next(), lost), List.of(event), told(event), null);
    }

    /** It was not meant like that: it is as it was before. */
    public Change undo(Undoing undoing) {
        return ending.undone(this, undoing);
    }

    /** A manager gives it to another rep. Who qualified it, and when, stays. */
    public Change assign(UserId rep, Handing handing) {
        Ending theirs = new Ending(
                ending.handOff(), handing.claimFor(rep), ending.touches(), ending.by(), ending.at(), ending.reason());
        Event event = handing.to(rep, ending.handOff(), owner());
        return handing.given(this, new QualifiedLead(record.next(), theirs), event, rep);
    }

    private static List<Notice> told(Event event) {
        return List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
    }

    @Override
    public PursuedLead with(LeadRecord newer) {
        return new QualifiedLead(newer, ending);
    }

    @Override
    public State state() {
        return State.QUALIFIED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.qualified(this);
    }
}
