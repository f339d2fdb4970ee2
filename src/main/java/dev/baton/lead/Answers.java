package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found out with a touch.
 *
 * @param questions keys of those that were answered, at least one
 * @param facts     all of the lead's, with the answers
 * @param rescored  by those and the definition that scored the lead before
 */
public record Answers(List<String> questions, Facts facts, Scorecard rescored) {

    public Answers {
        questions = List.copyOf(questions);
    }

    /** The touch and these, as one move. */
    public Change in(Change touch) {
        if (!(touch.after() instanceof WorkingLead lead)) {
            throw new IllegalArgumentException("Questions are answered with a touch");
        }
        Event touched = touch.events().get(touch.events().size() - 1);
        Event answered = new FollowUp.Answered(
                touched.at(),
                touched.by(),
                lead.committed().cycle(),
                questions,
                rescored.definitionVersion(),
                lead.scorecard().score(),
                rescored.score(),
                turned(lead.scorecard()));
        List<Event> events = new ArrayList<>(touch.events());
        events.add(answered);
        List<Notice> notices = new ArrayList<>(touch.notices());
        notices.add(new Notice.ThreadLine(answered));
        Lead after = lead.with(lead.record().knowing(facts, rescored));
        return new Change(touch.before(), after, events, notices, touch.submission(), touch.typed());
    }

    /** The criteria that are met and were not, or the other way round. */
    private List<Scorecard.Result> turned(Scorecard before) {
        return rescored.results().stream()
                .filter(result -> before.results()
                        .contains(new Scorecard.Result(result.criterion(), result.points(), !result.met())))
                .toList();
    }
}
