package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the events about offers, as {@link EventJson} has it of all others. */
final class OfferJson {

    private record OfferedData(
            int cycle,
            String rep,
            Instant until,
            Offer.Reason reason,
            @Nullable Long colleague,
            List<PassedOverData> passedOver) {}

    private record OfferEndedData(
            int cycle, String rep, Offer.End end, @Nullable String next) {}

    private record OfferedToNobodyData(int cycle, List<PassedOverData> passedOver) {}

    private record PassedOverData(String rep, Offer.PassedOver.Why why) {

        static List<PassedOverData> of(List<Offer.PassedOver> people) {
            return people.stream()
                    .map(person -> new PassedOverData(person.rep().value(), person.why()))
                    .toList();
        }

        static List<Offer.PassedOver> read(List<PassedOverData> people) {
            return people.stream()
                    .map(person -> new Offer.PassedOver(new UserId(person.rep), person.why))
                    .toList();
        }
    }

    private OfferJson() {}

    static Record data(OfferEvent event) {
        if (event instanceof OfferEvent.Offered offered) {
            Offer offer = offered.offer();
            return new OfferedData(
                    offered.cycle(),
                    offer.rep().value(),
                    offer.until(),
                    offer.reason(),
                    offer.colleague() == null ? null : offer.colleague().value(),
                    PassedOverData.of(offered.passedOver()));
        }
        if (event instanceof OfferEvent.OfferEnded ended) {
            return new OfferEndedData(
                    ended.cycle(),
                    ended.rep().value(),
                    ended.end(),
                    ended.next() == null ? null : ended.next().value());
        }
        OfferEvent.OfferedToNobody nobody = (OfferEvent.OfferedToNobody) event;
        return new OfferedToNobodyData(nobody.cycle(), PassedOverData.of(nobody.passedOver()));
    }

    static OfferEvent read(String type, Instant at, Actor by, String json) {
        return switch (type) {
            case "offered" -> {
                OfferedData data = Json.read(json, OfferedData.class);
                Offer offer = new Offer(
                        new UserId(data.rep),
                        at,
                        data.until,
                        data.reason,
                        data.colleague == null ? null : new LeadNumber(data.colleague));
                yield new OfferEvent.Offered(at, by, data.cycle, offer, PassedOverData.read(data.passedOver));
            }
            case "offer_ended" -> {
                OfferEndedData data = Json.read(json, OfferEndedData.class);
                UserId next = data.next == null ? null : new UserId(data.next);
                yield new OfferEvent.OfferEnded(at, by, data.cycle, new UserId(data.rep), data.end, next);
            }
            default -> {
                OfferedToNobodyData data = Json.read(json, OfferedToNobodyData.class);
                yield new OfferEvent.OfferedToNobody(at, by, data.cycle, PassedOverData.read(data.passedOver));
            }
        };
    }
}
