package dev.baton.slack.card;

import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;

/** Names people without mentioning them, so that Slack tells nobody. */
public final class Unpinged implements Naming {

    private static final int LONGEST = 80;

    private final Team team;

    public Unpinged(Team team) {
        this.team = team;
    }

    @Override
    public String of(UserId person) {
        return Mrkdwn.typed(team.member(person).map(Member::name).orElse(person.value()), LONGEST);
    }
}
