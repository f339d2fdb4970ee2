package dev.baton.lead;

/** The opportunity came to nothing. */
public record LostLead(LeadRecord record, Ending ending) implements DormantLead {

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
    public DormantLead with(LeadRecord newer) {
        return new LostLead(newer, ending);
    }

    @Override
    public State state() {
        return State.LOST;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.lost(this);
    }
}
