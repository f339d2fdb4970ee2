package dev.baton.lead;

/** The opportunity became a customer. */
public record WonLead(LeadRecord record, Ending ending) implements PursuedLead {

    /**
     * It was not meant like that: it is as it was before.
     *
     * @param qualified who had taken it for a real opportunity, and when
     */
    public Change undo(Undoing undoing, Pursuit.Qualified qualified) {
        Ending before = ending.followedBy(qualified.by(), qualified.at(), null);
        return undoing.of(this, new QualifiedLead(record.next(), before), ending.handOff());
    }

    @Override
    public PursuedLead with(LeadRecord newer) {
        return new WonLead(newer, ending);
    }

    @Override
    public State state() {
        return State.WON;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.won(this);
    }
}
