package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Promise;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Each event's own codes and numbers as JSON. The names here are the history's and never change. */
final class EventJson {

    private record HeldData(int score, int pointsMissing) {}

    private record HandedOffData(
            int cycle,
            int score,
            @Nullable String tier,
            @Nullable String territory,
            String channel) {}

    private record CameInAgainData(int scoreBefore, int scoreNow) {}

    private record ClaimedData(
            int cycle, Instant handedOffAt, @Nullable Instant promisedBy) {}

    private record TouchedData(
            int cycle,
            Touch.Channel channel,
            Touch.Outcome outcome,
            Instant doneAt,
            int count,
            @Nullable Instant promisedBy,
            @Nullable NextStep next,
            @Nullable String via) {}

    private record PromiseData(int cycle, Promise promise, Instant due) {}

    private record TakenBackData(int cycle, String from, Instant since) {}

    private record CycleData(int cycle) {}

    private record TurnedDownData(int cycle, String reason, boolean quality, Instant handedOffAt) {}

    private record RecycledData(int cycle, Instant until) {}

    private record MergedData(int cycle, long into) {}

    private record AbsorbedData(long from, int scoreBefore, int scoreNow) {}

    private record QualifiedData(int cycle, @Nullable Long amount) {}

    private record LostData(int cycle, String reason) {}

    private record CorrectedData(int cycle, String criterion, int scoreBefore, int scoreNow) {}

    private record NoData() {}

    private EventJson() {}

    static String write(Event event) {
        return Json.write(data(event));
    }

    private static Record data(Event event) {
        if (event instanceof FollowUp followUp) {
            return FollowUpJson.data(followUp);
        }
        if (event instanceof Event.Received) {
            return new NoData();
        }
        if (event instanceof Event.Held held) {
            return new HeldData(held.score(), held.pointsMissing());
        }
        if (event instanceof Event.HandedOff off) {
            return new HandedOffData(off.cycle(), off.score(), off.tier(), off.territory(), off.channel());
        }
        if (event instanceof Event.CameInAgain again) {
            return new CameInAgainData(again.scoreBefore(), again.scoreNow());
        }
        if (event instanceof Event.Claimed claimed) {
            return new ClaimedData(claimed.cycle(), claimed.handedOffAt(), claimed.promisedBy());
        }
        if (event instanceof Event.Touched touched) {
            return new TouchedData(
                    touched.cycle(),
                    touched.channel(),
                    touched.outcome(),
                    touched.doneAt(),
                    touched.count(),
                    touched.promisedBy(),
                    touched.next(),
                    touched.via());
        }
        if (event instanceof Event.PromiseRan ran) {
            return new PromiseData(ran.cycle(), ran.promise(), ran.due());
        }
        if (event instanceof Event.TakenBack back) {
            return new TakenBackData(back.cycle(), back.from().value(), back.since());
        }
        if (event instanceof OfferEvent offer) {
            return OfferJson.data(offer);
        }
        if (event instanceof Dispute dispute) {
            return DisputeJson.data(dispute);
        }
        if (event instanceof Reassignment reassignment) {
            return ReassignmentJson.data(reassignment);
        }
        if (event instanceof Event.Released released) {
            return new CycleData(released.cycle());
        }
        return endOf(event);
    }

    private static Record endOf(Event event) {
        if (event instanceof Aftermath aftermath) {
            return AftermathJson.data(aftermath);
        }
        if (event instanceof Event.TurnedDown down) {
            return new TurnedDownData(down.cycle(), down.reason(), down.quality(), down.handedOffAt());
        }
        if (event instanceof Event.Corrected corrected) {
            return new CorrectedData(
                    corrected.cycle(), corrected.criterion(), corrected.scoreBefore(), corrected.scoreNow());
        }
        if (event instanceof Event.HeldBack held) {
            return new CycleData(held.cycle());
        }
        if (event instanceof Event.Recycled recycled) {
            return new RecycledData(recycled.cycle(), recycled.until());
        }
        if (event instanceof Event.Merged merged) {
            return new MergedData(merged.cycle(), merged.into().value());
        }
        if (event instanceof Event.Absorbed absorbed) {
            return new AbsorbedData(absorbed.from().value(), absorbed.scoreBefore(), absorbed.scoreNow());
        }
        if (event instanceof Pursuit.Qualified qualified) {
            return new QualifiedData(qualified.cycle(), qualified.amount());
        }
        if (event instanceof Pursuit.Won won) {
            return new CycleData(won.cycle());
        }
        if (event instanceof Pursuit.Lost lost) {
            return new LostData(lost.cycle(), lost.reason());
        }
        throw new IllegalArgumentException("The store has no form for " + event.type());
    }

    static Event read(String type, Instant at, Actor by, String json) {
        return switch (type) {
            case "received" -> new Event.Received(at, by);
            case "held" -> {
                HeldData data = Json.read(json, HeldData.class);
                yield new Event.Held(at, by, data.score, data.pointsMissing);
            }
            case "handed_off" -> {
                HandedOffData data = Json.read(json, HandedOffData.class);
                yield new Event.HandedOff(at, by, data.cycle, data.score, data.tier, data.territory, data.channel);
            }
            case "came_in_again" -> {
                CameInAgainData data = Json.read(json, CameInAgainData.class);
                yield new Event.CameInAgain(at, by, data.scoreBefore, data.scoreNow);
            }
            case "claimed" -> {
                ClaimedData data = Json.read(json, ClaimedData.class);
                yield new Event.Claimed(at, by, data.cycle, data.handedOffAt, data.promisedBy);
            }
            case "touched" -> {
                TouchedData data = Json.read(json, TouchedData.class);
                yield new Event.Touched(
                        at,
                        by,
                        data.cycle,
                        data.channel,
                        data.outcome,
                        data.doneAt,
                        data.count,
                        data.promisedBy,
                        data.next,
                        data.via);
            }
            case "promise_warned" -> promise(at, by, Promise.Stage.WARNED, json);
            case "promise_missed" -> promise(at, by, Promise.Stage.MISSED, json);
            case "promise_escalated" -> promise(at, by, Promise.Stage.ESCALATED, json);
            case "taken_back" -> {
                TakenBackData data = Json.read(json, TakenBackData.class);
                yield new Event.TakenBack(at, by, data.cycle, new UserId(data.from), data.since);
            }
            case "reassigned", "handed_back" -> ReassignmentJson.read(type, at, by, json);
            case "offered", "offer_ended", "offered_to_nobody" -> OfferJson.read(type, at, by, json);
            case "released" -> new Event.Released(at, by, Json.read(json, CycleData.class).cycle);
            case "rejected" -> turnedDown(at, by, Reason.Kind.REJECT, json);
            case "disqualified" -> turnedDown(at, by, Reason.Kind.DISQUALIFY, json);
            case "corrected" -> {
                CorrectedData data = Json.read(json, CorrectedData.class);
                yield new Event.Corrected(at, by, data.cycle, data.criterion, data.scoreBefore, data.scoreNow);
            }
            case "held_back" -> new Event.HeldBack(at, by, Json.read(json, CycleData.class).cycle);
            case "recycled" -> {
                RecycledData data = Json.read(json, RecycledData.class);
                yield new Event.Recycled(at, by, data.cycle, data.until);
            }
            case "merged" -> {
                MergedData data = Json.read(json, MergedData.class);
                yield new Event.Merged(at, by, data.cycle, new LeadNumber(data.into));
            }
            case "absorbed" -> {
                AbsorbedData data = Json.read(json, AbsorbedData.class);
                yield new Event.Absorbed(at, by, new LeadNumber(data.from), data.scoreBefore, data.scoreNow);
            }
            case "qualified" -> {
                QualifiedData data = Json.read(json, QualifiedData.class);
                yield new Pursuit.Qualified(at, by, data.cycle, data.amount);
            }
            case "won" -> new Pursuit.Won(at, by, Json.read(json, CycleData.class).cycle);
            case "lost" -> {
                LostData data = Json.read(json, LostData.class);
                yield new Pursuit.Lost(at, by, data.cycle, data.reason);
            }
            default -> FollowUpJson.read(type, at, by, json);
        };
    }

    private static Event turnedDown(Instant at, Actor by, Reason.Kind kind, String json) {
        TurnedDownData data = Json.read(json, TurnedDownData.class);
        return new Event.TurnedDown(at, by, data.cycle, kind, data.reason, data.quality, data.handedOffAt);
    }

    private static Event promise(Instant at, Actor by, Promise.Stage stage, String json) {
        PromiseData data = Json.read(json, PromiseData.class);
        return new Event.PromiseRan(at, by, data.cycle, data.promise, stage, data.due);
    }
}
