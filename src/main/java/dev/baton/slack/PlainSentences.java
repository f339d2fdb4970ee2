package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in mrkdwn for the places where Slack shows nothing but plain text, such as under the inputs of a modal. */
public final class PlainSentences {

    private static final int LONGEST = 500;
    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");

    private final Team team;

    public PlainSentences(Team team) {
        this.team = team;
    }

    String of(String mrkdwn) {
        String told = REFERENCE.matcher(mrkdwn).replaceAll(found -> Matcher.quoteReplacement(words(found)));
        String unmarked = told.replace("*", "").replace("`", "");
        return Mrkdwn.line(unmarked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), LONGEST);
    }

    private String words(MatchResult reference) {
        String target = reference.group(1);
        if (target.startsWith("@")) {
            UserId person = new UserId(target.substring(1));
            return team.member(person).map(Member::name).orElse(person.value());
        }
        String label = reference.group(2);
        return label == null ? target : label;
    }
}
