package dev.baton.lead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An opportunity that a rep follows, or has won. It is still theirs. */
public sealed interface PursuedLead extends SettledLead permits QualifiedLead, WonLead {

    PursuedLead with(LeadRecord newer);

    default Claim owned() {
        return Objects.requireNonNull(ending().claim(), "an opportunity is somebody's");
    }

    default UserId owner() {
        return owned().owner();
    }

    @Override
    default Optional<Claim> claim() {
        return Optional.of(owned());
    }

    /** Came in again while somebody follows it: they are told. */
    default Change receive(Arrival arrival, Scorecard rescored) {
        Event event = arrival.event(this, rescored);
        List<Notice> notices =
                List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.CameInAgain(owner()));
        return new Change(
                this,
                with(record().joinedBy(arrival, rescored)),
                List.of(event),
                notices,
                arrival.toKeep().orElse(null));
    }
}
