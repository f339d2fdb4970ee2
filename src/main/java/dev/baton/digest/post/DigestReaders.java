package dev.baton.digest.post;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;

/** Who wants the weekly digest as a direct message. */
public interface DigestReaders {

    /** @return false where it came to them already */
    boolean begin(UserId person, Instant now);

    /** @return false where it did not come to them */
    boolean end(UserId person);

    /** In the order in which they asked, without those whose account is deactivated. */
    List<UserId> all();
}
