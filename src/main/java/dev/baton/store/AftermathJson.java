package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;

/** The codes and numbers of what follows from turning a lead down, as {@link EventJson} has those of all events. */
final class AftermathJson {

    private record CycleData(int cycle) {}

    private record SuppressedData(int cycle, boolean forGood) {}

    private record FixAskedData(int cycle, String field, Instant due) {}

    private record FixedData(int cycle, String field) {}

    private record ReferredData(long from) {}

    private record SamePersonData(long as) {}

    private record UndoneData(int cycle, String what, List<Integer> events) {}

    private record AnywayData(int cycle, int score, int pointsMissing) {}

    private record NoData() {}

    private AftermathJson() {}

    static Record data(Aftermath event) {
        if (event instanceof Aftermath.Suppressed suppressed) {
            return new SuppressedData(suppressed.cycle(), suppressed.forGood());
        }
        if (event instanceof Aftermath.Undone undone) {
            return new UndoneData(undone.cycle(), undone.what(), undone.events());
        }
        if (event instanceof Aftermath.SamePerson same) {
            return new SamePersonData(same.as().value());
        }
        if (event instanceof Aftermath.DomainAsked asked) {
            return new CycleData(asked.cycle());
        }
        if (event instanceof Aftermath.Lifted
                || event instanceof Aftermath.DomainSuppressed
                || event instanceof Aftermath.DomainLeft) {
            return new NoData();
        }
        if (event instanceof Aftermath.ConsentWithdrawn withdrawn) {
            return new CycleData(withdrawn.cycle());
        }
        if (event instanceof Aftermath.ConsentDoubted doubted) {
            return new CycleData(doubted.cycle());
        }
        if (event instanceof Aftermath.FixAsked asked) {
            return new FixAskedData(asked.cycle(), asked.field(), asked.due());
        }
        if (event instanceof Aftermath.Fixed fixed) {
            return new FixedData(fixed.cycle(), fixed.field());
        }
        if (event instanceof Aftermath.HandedOffAnyway anyway) {
            return new AnywayData(anyway.cycle(), anyway.score(), anyway.pointsMissing());
        }
        if (event instanceof Aftermath.HandedOffAsOwn own) {
            return new AnywayData(own.cycle(), own.score(), own.pointsMissing());
        }
        return new ReferredData(((Aftermath.Referred) event).from().value());
    }

    static Event read(String type, Instant at, Actor by, String json) {
        return switch (type) {
            case "suppressed" -> {
                SuppressedData data = Json.read(json, SuppressedData.class);
                yield new Aftermath.Suppressed(at, by, data.cycle, data.forGood);
            }
            case "undone" -> {
                UndoneData data = Json.read(json, UndoneData.class);
                yield new Aftermath.Undone(at, by, data.cycle, data.what, data.events);
            }
            case "same_person" ->
                new Aftermath.SamePerson(at, by, new LeadNumber(Json.read(json, SamePersonData.class).as));
            case "suppression_lifted" -> new Aftermath.Lifted(at, by);
            case "domain_asked" -> new Aftermath.DomainAsked(at, by, Json.read(json, CycleData.class).cycle);
            case "domain_suppressed" -> new Aftermath.DomainSuppressed(at, by);
            case "domain_left" -> new Aftermath.DomainLeft(at, by);
            case "consent_withdrawn" -> new Aftermath.ConsentWithdrawn(at, by, Json.read(json, CycleData.class).cycle);
            case "consent_doubted" -> new Aftermath.ConsentDoubted(at, by, Json.read(json, CycleData.class).cycle);
            case "fix_asked" -> {
                FixAskedData data = Json.read(json, FixAskedData.class);
                yield new Aftermath.FixAsked(at, by, data.cycle, data.field, data.due);
            }
            case "fixed" -> {
                FixedData data = Json.read(json, FixedData.class);
                yield new Aftermath.Fixed(at, by, data.cycle, data.field);
            }
            case "handed_off_anyway" -> {
                AnywayData data = Json.read(json, AnywayData.class);
                yield new Aftermath.HandedOffAnyway(at, by, data.cycle, data.score, data.pointsMissing);
            }
            case "handed_off_as_own" -> {
                AnywayData data = Json.read(json, AnywayData.class);
                yield new Aftermath.HandedOffAsOwn(at, by, data.cycle, data.score, data.pointsMissing);
            }
            case "referred" -> new Aftermath.Referred(at, by, new LeadNumber(Json.read(json, ReferredData.class).from));
            default -> DisputeJson.read(type, at, by, json);
        };
    }
}
