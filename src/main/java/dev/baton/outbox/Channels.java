package dev.baton.outbox;

import java.util.Map;
import java.util.Optional;

/** The ids of the channels that the playbook names, resolved once and kept. */
public interface Channels {

    /** The id of a channel named {@code #name} or given as {@code C…}/{@code G…}; empty while Slack was not yet asked. */
    Optional<String> id(String name);

    /** @param ids channel ids by the name the playbook uses, with its {@code #} */
    void remember(Map<String, String> ids);
}
