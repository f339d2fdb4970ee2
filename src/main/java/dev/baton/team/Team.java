package dev.baton.team;

import dev.baton.lead.UserId;
import java.util.List;
import java.util.Optional;

/** The people whom the playbook names, as Slack last described them. */
public interface Team {

    /** False until Slack has answered for the first time since the installation. */
    boolean isKnown();

    Optional<Member> member(UserId id);

    List<Member> members();

    /** Takes the place of everything known before. */
    void replaceAll(List<Member> members);
}
