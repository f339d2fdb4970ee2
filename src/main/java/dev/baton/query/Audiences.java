package dev.baton.query;

import dev.baton.lead.UserId;
import java.util.List;
import java.util.Set;

/** Who may read along in the channels where cards go, as Slack last described them. */
public interface Audiences {

    /**
     * Those of one channel.
     *
     * @param channel  as the playbook names it
     * @param id       as Slack has it
     * @param members  of a private one; everybody may read in any other
     */
    record Audience(String channel, String id, boolean isPrivate, Set<UserId> members) {
        public Audience {
            members = Set.copyOf(members);
        }
    }

    /** Takes the place of everything known before. */
    void replaceAll(List<Audience> audiences);
}
