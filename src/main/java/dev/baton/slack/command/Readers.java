package dev.baton.slack.command;

import dev.baton.desk.HandOffAnyway;
import dev.baton.query.Sight;
import dev.baton.slack.card.AskButtons;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.ZoneOffset;
import java.util.List;

/** For whom an answer to somebody is. */
final class Readers {

    private final Team team;

    Readers(Team team) {
        this.team = team;
    }

    private List<Answers.Offered> kept(Asker asker) {
        Answers.Offered share = new Answers.Offered(AskButtons.SHARE, "Share here");
        return team.isOneOf(asker.user(), KeptAnswers.MAY_EXPORT)
                ? List.of(new Answers.Offered(AskButtons.CSV, "CSV"), share)
                : List.of(share);
    }

    Answers.Reader of(Asker asker) {
        return new Answers.Reader(
                new Sight.Of(asker.user()),
                team.member(asker.user()).map(Member::zone).orElse(ZoneOffset.UTC),
                Answers.LEFT_OUT,
                team.isOneOf(asker.user(), HandOffAnyway.WHO),
                kept(asker));
    }
}
