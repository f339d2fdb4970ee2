package dev.baton.slack.card;

import dev.baton.lead.FollowUp;
import dev.baton.phrase.Quantity;
import java.util.stream.Collectors;

/** What is said of what happens beside the moves that change a lead's state. */
final class FollowUpText {

    private final Words words;

    FollowUpText(Words words) {
        this.words = words;
    }

    /** @param who did it, as mrkdwn */
    String of(FollowUp event, String who) {
        if (event instanceof FollowUp.StepDue due) {
            return Mrkdwn.at("the next step was due", due.due(), due.at());
        }
        if (event instanceof FollowUp.StepMoved moved) {
            return who + " put the next step off · " + Touches.next(moved.next());
        }
        if (event instanceof FollowUp.Answered answered) {
            return score(answered) + " (answered by " + who + ")";
        }
        return who + " knows that it is late, and leaves it where it is";
    }

    /** {@code Score 62 → 78: budget above 50 k +16}. */
    private String score(FollowUp.Answered event) {
        if (event.turned().isEmpty()) {
            return "Score still " + event.scoreNow() + ": "
                    + Quantity.of(event.questions().size(), "answer") + " that no criterion turns on";
        }
        String turned = event.turned().stream()
                .map(result -> Mrkdwn.escape(words.criterion(event.definitionVersion(), result.criterion())) + " "
                        + signed(result.met() ? result.points() : -result.points()))
                .collect(Collectors.joining(", "));
        return "Score " + event.scoreBefore() + " → " + event.scoreNow() + ": " + turned;
    }

    private static String signed(int points) {
        return (points < 0 ? "−" : "+") + Math.abs(points);
    }
}
