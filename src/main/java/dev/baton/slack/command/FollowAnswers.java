package dev.baton.slack.command;

import dev.baton.desk.FollowNews;
import dev.baton.desk.FollowNews.Result;
import dev.baton.lead.LeadNumber;
import dev.baton.query.Catalogue;
import dev.baton.query.Follows;
import dev.baton.query.Follows.Subject;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what somebody follows now, the same for lines and the button. */
final class FollowAnswers {

    private static final String CAMPAIGN = "campaign";

    /** Each is a line of at most some 120 characters. */
    private static final int LISTED = 20;

    private final FollowNews followNews;
    private final Team team;
    private final Catalogue catalogue;

    FollowAnswers(FollowNews followNews, Team team, Catalogue catalogue) {
        this.followNews = followNews;
        this.team = team;
        this.catalogue = catalogue;
    }

    /** @throws UsageProblem if it names neither a lead nor a campaign that any has */
    Subject subject(List<String> words) {
        return subject(
                words, catalogue.campaigns(), "`/lead follow campaign` and a name follows one before its first lead.");
    }

    /** The same for what somebody follows: no lead need have named it. */
    Subject followed(Asker asker, List<String> words) {
        Set<String> names = new TreeSet<>(catalogue.campaigns());
        followNews.of(asker.user()).stream()
                .map(Follows.Follow::subject)
                .filter(Subject.Campaign.class::isInstance)
                .forEach(each -> names.add(((Subject.Campaign) each).name()));
        return subject(words, names, "`/lead follow list` has what you follow.");
    }

    private static Subject subject(List<String> words, Set<String> names, String otherwise) {
        if (words.isEmpty()) {
            throw new UsageProblem("What? The number of a lead, or the name of a campaign, is missing.");
        }
        if (words.get(0).equalsIgnoreCase(CAMPAIGN)) {
            return campaign(String.join(" ", words.subList(1, words.size())), names);
        }
        Optional<LeadNumber> number = LeadNumber.parse(words.get(0));
        if (number.isPresent()) {
            if (words.size() > 1) {
                throw new UsageProblem("One lead by its number, or one campaign by its name.");
            }
            return new Subject.OneLead(number.get());
        }
        String name = String.join(" ", words);
        if (names.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new UsageProblem(
                    Says.code(name) + " is neither the number of a lead nor a campaign that a lead has named."
                            + meant(name, names) + " " + otherwise);
        }
        return campaign(name, names);
    }

    private static Subject campaign(String name, Set<String> names) {
        if (name.isBlank() || name.length() > FollowNews.LONGEST) {
            throw new UsageProblem("The name of the campaign is missing, or has more than 200 characters.");
        }
        // In the spelling that its leads have; two that differ in nothing but capitals stay two.
        return new Subject.Campaign(
                names.contains(name)
                        ? name
                        : names.stream()
                                .filter(name::equalsIgnoreCase)
                                .sorted()
                                .findFirst()
                                .orElse(name));
    }

    private static String meant(String name, Set<String> names) {
        return Nearest.to(name, names)
                .map(near -> " Did you mean " + Says.code(near) + "?")
                .orElse("");
    }

    Message follow(Asker asker, LeadNumber number) {
        return follow(asker, new Subject.OneLead(number), false);
    }

    Message follow(Asker asker, Subject subject, boolean daily) {
        return Says.sentence(told(followNews.follow(asker.user(), subject, daily)));
    }

    Message unfollow(Asker asker, Subject subject) {
        return Says.sentence(told(followNews.unfollow(asker.user(), subject)));
    }

    Message list(Asker asker) {
        List<Follows.Follow> all = followNews.of(asker.user());
        if (all.isEmpty()) {
            return Says.sentence("You follow nothing. `/lead follow 109` begins.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("You follow:");
        all.stream()
                .limit(LISTED)
                .map(follow -> "• " + named(follow.subject()) + (follow.daily() ? ", once a day" : ""))
                .forEach(lines::add);
        if (all.size() > LISTED) {
            lines.add("… and " + (all.size() - LISTED) + " more");
        }
        String text = String.join("\n", lines);
        return Says.paragraphs(text, List.of(text));
    }

    private String told(Result result) {
        if (result instanceof Result.Follows follows) {
            return "You follow " + named(follows.subject()) + "." + unnamed(follows.subject()) + " " + when(follows)
                    + " " + Says.code("/lead unfollow " + typed(follows.subject())) + " ends it.";
        }
        if (result instanceof Result.Ended ended) {
            return "You do not follow " + named(ended.subject()) + " any more. What is on its way still comes.";
        }
        if (result instanceof Result.NotFollowed not) {
            return "You do not follow " + named(not.subject())
                    + ", so nothing was changed. `/lead follow list` has what" + " you follow.";
        }
        if (result instanceof Result.NoSuchLead none) {
            return "There is no lead " + none.number() + " that you may see.";
        }
        if (result instanceof Result.TooMany) {
            return "You follow " + Follows.MOST
                    + " already, which is as many as one can. `/lead follow list` has them.";
        }
        String who = new Named(team).whoMay(member -> member.isOneOf(FollowNews.CAMPAIGNS));
        return "Campaigns are followed by marketing and managers, and the playbook names you as neither. "
                + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + ".")
                + " A single lead anybody can follow.";
    }

    /** That a name is nobody's yet: a slip would be waited on for ever. */
    private String unnamed(Subject subject) {
        return subject instanceof Subject.Campaign campaign
                        && !catalogue.campaigns().contains(campaign.name())
                ? " No lead has named it so far." + meant(campaign.name(), catalogue.campaigns())
                : "";
    }

    private static String when(Result.Follows follows) {
        boolean one = follows.subject() instanceof Subject.OneLead;
        return follows.daily()
                ? "A message comes at 17:00 (" + Mrkdwn.escape(follows.zone().getId())
                        + ") of a day on which something became of " + (one ? "it." : "its leads.")
                : "A message comes when " + (one ? "it" : "one of its leads")
                        + " is claimed, turned down, qualified, won or lost, ten minutes later, so that what is taken back by"
                        + " then never comes; and when a dispute is decided.";
    }

    private static String named(Subject subject) {
        return subject instanceof Subject.OneLead one
                ? one.number().toString()
                : "the campaign " + Says.code(((Subject.Campaign) subject).name());
    }

    private static String typed(Subject subject) {
        return subject instanceof Subject.OneLead one
                ? Long.toString(one.number().value())
                : "campaign " + ((Subject.Campaign) subject).name();
    }
}
