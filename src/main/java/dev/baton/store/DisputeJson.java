package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;

/** The same as {@link EventJson}, for contested rejects. */
final class DisputeJson {

    private record RaisedData(int cycle, Dispute.Ground ground, String rejecter, Instant halfWay, Instant due) {}

    private record LateData(int cycle, Dispute.Stage stage) {}

    private record ReopeningData(int cycle, List<Integer> events) {}

    private record CycleData(int cycle) {}

    private DisputeJson() {}

    static Record data(Dispute event) {
        if (event instanceof Dispute.Raised raised) {
            return new RaisedData(
                    raised.cycle(), raised.ground(), raised.rejecter().value(), raised.halfWay(), raised.due());
        }
        if (event instanceof Dispute.Late late) {
            return new LateData(late.cycle(), late.stage());
        }
        return event instanceof Dispute.Reopening reopening
                ? new ReopeningData(reopening.cycle(), reopening.events())
                : new CycleData(event.cycle());
    }

    static Event read(String type, Instant at, Actor by, String json) {
        return switch (type) {
            case "disputed" -> {
                RaisedData data = Json.read(json, RaisedData.class);
                yield new Dispute.Raised(
                        at, by, data.cycle, data.ground, new UserId(data.rejecter), data.halfWay, data.due);
            }
            case "dispute_answered" -> new Dispute.Answered(at, by, cycle(json));
            case "dispute_late" -> {
                LateData data = Json.read(json, LateData.class);
                yield new Dispute.Late(at, by, data.cycle, data.stage);
            }
            case "dispute_withdrawn" -> new Dispute.Withdrawn(at, by, cycle(json));
            case "dispute_upheld" -> new Dispute.Upheld(at, by, cycle(json));
            case "dispute_overtaken" -> new Dispute.Overtaken(at, by, cycle(json));
            case "reject_conceded" -> {
                ReopeningData data = Json.read(json, ReopeningData.class);
                yield new Dispute.Conceded(at, by, data.cycle, data.events);
            }
            case "reject_overturned" -> {
                ReopeningData data = Json.read(json, ReopeningData.class);
                yield new Dispute.Overturned(at, by, data.cycle, data.events);
            }
            default ->
                throw new IllegalStateException("The history holds an event this version does not know: " + type);
        };
    }

    private static int cycle(String json) {
        return Json.read(json, CycleData.class).cycle;
    }
}
