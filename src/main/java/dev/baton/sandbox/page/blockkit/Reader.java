package dev.baton.sandbox.page.blockkit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The person a message is drawn for, and the names that person knows. */
public interface Reader {

    /** @param id a member's, {@code U…} or {@code W…} */
    Optional<String> memberName(String id);

    /** @param id a user group's, {@code S…} */
    Optional<String> groupName(String id);

    /** @param id a channel's, {@code C…}; the name comes without its {@code #} */
    Optional<String> channelName(String id);

    /** Where this page shows that channel. */
    String channelAddress(String id);

    boolean isSelf(String memberId);

    ZoneId zone();

    Instant now();
}
