package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead follow 109}, {@code /lead follow campaign webinar-may daily}, {@code /lead follow list}. */
final class FollowVerb implements Verb {

    private final FollowAnswers answers;

    FollowVerb(FollowAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "follow";
    }

    @Override
    public String usage() {
        return "<number | campaign> [daily] | list";
    }

    @Override
    public String example() {
        return "/lead follow 109";
    }

    @Override
    public String purpose() {
        return "tells you what becomes of a lead, or of a campaign's leads; `daily` once a day.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.size() == 1 && arguments.get(0).equalsIgnoreCase("list")) {
            return answers.list(asker);
        }
        boolean daily =
                arguments.size() > 1 && arguments.get(arguments.size() - 1).equalsIgnoreCase("daily");
        List<String> subject = daily ? arguments.subList(0, arguments.size() - 1) : arguments;
        return answers.follow(asker, answers.subject(subject), daily);
    }
}
