package dev.baton.team;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who is away. All instants are the domain clock's. */
public interface Absences {

    /** Takes the place of an earlier absence of the same person. */
    void begin(Absence absence);

    /**
     * They are back.
     *
     * @return the absence that this ended; empty for somebody who was not away
     */
    Optional<Absence> end(UserId person, Instant now);

    /** Empty for somebody who is not away then. */
    Optional<Absence> of(UserId person, Instant now);

    /** Everybody who is away then. */
    Set<UserId> away(Instant now);
}
