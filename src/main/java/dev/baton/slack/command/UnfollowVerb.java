package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead unfollow 109}, {@code /lead unfollow campaign webinar-may}. */
final class UnfollowVerb implements Verb {

    private final FollowAnswers answers;

    UnfollowVerb(FollowAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "unfollow";
    }

    @Override
    public String usage() {
        return "<number | campaign>";
    }

    @Override
    public String example() {
        return "/lead unfollow 109";
    }

    @Override
    public String purpose() {
        return "ends that you are told what becomes of a lead or a campaign.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        return answers.unfollow(asker, answers.followed(asker, arguments));
    }
}
