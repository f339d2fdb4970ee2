package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whom somebody can turn to, by mention: the first few of them. */
record Named(Team team) {

    private static final int FIRST = 5;

    /** Empty where nobody is. */
    String whoMay(Predicate<Member> may) {
        return of(team.members().stream().filter(may).map(Member::id).toList());
    }

    static String of(List<UserId> people) {
        String named = people.stream().limit(FIRST).map(Mrkdwn::mention).collect(Collectors.joining(", "));
        return people.size() > FIRST ? named + " and " + (people.size() - FIRST) + " more" : named;
    }
}
