package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.NextStep;
import dev.baton.lead.Scorecard;
import java.time.Instant;
import java.util.List;

/** The same as {@link EventJson}, for what happens between the touches. */
final class FollowUpJson {

    private record StepDueData(int cycle, Instant due) {}

    private record StepMovedData(int cycle, NextStep next) {}

    private record AnsweredData(
            int cycle,
            List<String> questions,
            int definitionVersion,
            int scoreBefore,
            int scoreNow,
            List<Scorecard.Result> turned) {}

    private record MovedOnData(int cycle) {}

    private FollowUpJson() {}

    static Record data(FollowUp event) {
        if (event instanceof FollowUp.StepDue due) {
            return new StepDueData(due.cycle(), due.due());
        }
        if (event instanceof FollowUp.StepMoved moved) {
            return new StepMovedData(moved.cycle(), moved.next());
        }
        if (event instanceof FollowUp.Answered answered) {
            return new AnsweredData(
                    answered.cycle(),
                    answered.questions(),
                    answered.definitionVersion(),
                    answered.scoreBefore(),
                    answered.scoreNow(),
                    answered.turned());
        }
        return new MovedOnData(((FollowUp.MovedOn) event).cycle());
    }

    static Event read(String type, Instant at, Actor by, String json) {
        return switch (type) {
            case "step_due" -> {
                StepDueData data = Json.read(json, StepDueData.class);
                yield new FollowUp.StepDue(at, by, data.cycle, data.due);
            }
            case "step_moved" -> {
                StepMovedData data = Json.read(json, StepMovedData.class);
                yield new FollowUp.StepMoved(at, by, data.cycle, data.next);
            }
            case "answered" -> {
                AnsweredData data = Json.read(json, AnsweredData.class);
                yield new FollowUp.Answered(
                        at,
                        by,
                        data.cycle,
                        data.questions,
                        data.definitionVersion,
                        data.scoreBefore,
                        data.scoreNow,
                        data.turned);
            }
            case "moved_on" -> new FollowUp.MovedOn(at, by, Json.read(json, MovedOnData.class).cycle);
            default -> AftermathJson.read(type, at, by, json);
        };
    }
}
