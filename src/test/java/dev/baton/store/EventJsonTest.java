package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Promise;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Touch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The history's form is written down here, because what is in a database for years must stay readable. */
class EventJsonTest {

    private static final Map<Event, String> WRITTEN = Map.ofEntries(
            Map.entry(new Event.Received(NOW, WEBSITE), "{}"),
            Map.entry(new Event.Held(NOW, WEBSITE, 20, 30), "{\"score\":20,\"pointsMissing\":30}"),
            Map.entry(
                    new Event.HandedOff(NOW, WEBSITE, 1, 84, "hot", "emea", "#leads-emea"),
                    "{\"cycle\":1,\"score\":84,\"tier\":\"hot\",\"territory\":\"emea\",\"channel\":\"#leads-emea\"}"),
            Map.entry(
                    new Event.HandedOff(NOW, WEBSITE, 2, 60, null, null, "#leads-unrouted"),
                    "{\"cycle\":2,\"score\":60,\"channel\":\"#leads-unrouted\"}"),
            Map.entry(new Event.CameInAgain(NOW, WEBSITE, 60, 84), "{\"scoreBefore\":60,\"scoreNow\":84}"),
            Map.entry(
                    new Event.Claimed(NOW, WEBSITE, 1, NOW, NOW.plusSeconds(900)),
                    "{\"cycle\":1,\"handedOffAt\":1794825600000,\"promisedBy\":1794826500000}"),
            Map.entry(new Event.Claimed(NOW, WEBSITE, 1, NOW, null), "{\"cycle\":1,\"handedOffAt\":1794825600000}"),
            Map.entry(
                    new Event.PromiseRan(NOW, WEBSITE, 1, Promise.CLAIM, Promise.Stage.MISSED, NOW),
                    "{\"cycle\":1,\"promise\":\"CLAIM\",\"due\":1794825600000}"),
            Map.entry(
                    new Event.PromiseRan(NOW, WEBSITE, 1, Promise.TOUCH, Promise.Stage.WARNED, NOW),
                    "{\"cycle\":1,\"promise\":\"TOUCH\",\"due\":1794825600000}"),
            Map.entry(
                    new Event.PromiseRan(NOW, WEBSITE, 1, Promise.TOUCH, Promise.Stage.ESCALATED, NOW),
                    "{\"cycle\":1,\"promise\":\"TOUCH\",\"due\":1794825600000}"),
            Map.entry(
                    new Event.TakenBack(NOW, WEBSITE, 1, Samples.ANA, NOW),
                    "{\"cycle\":1,\"from\":\"U0ANA\",\"since\":1794825600000}"),
            Map.entry(
                    new Reassignment.Reassigned(NOW, WEBSITE, 1, Samples.ANA, Samples.BEN),
                    "{\"cycle\":1,\"from\":\"U0ANA\",\"to\":\"U0BEN\"}"),
            Map.entry(
                    new Reassignment.Reassigned(NOW, WEBSITE, 2, null, Samples.BEN), "{\"cycle\":2,\"to\":\"U0BEN\"}"),
            Map.entry(new Reassignment.HandedBack(NOW, WEBSITE, 1, Samples.ANA), "{\"cycle\":1,\"from\":\"U0ANA\"}"),
            Map.entry(new FollowUp.StepDue(NOW, WEBSITE, 1, NOW), "{\"cycle\":1,\"due\":1794825600000}"),
            Map.entry(
                    new FollowUp.StepMoved(NOW, WEBSITE, 1, new NextStep(Touch.Channel.CALL, NOW)),
                    "{\"cycle\":1,\"next\":{\"channel\":\"CALL\",\"at\":1794825600000}}"),
            Map.entry(
                    new FollowUp.Answered(
                            NOW,
                            WEBSITE,
                            1,
                            List.of("size"),
                            3,
                            62,
                            78,
                            List.of(new Scorecard.Result("large", 16, true))),
                    "{\"cycle\":1,\"questions\":[\"size\"],\"definitionVersion\":3,\"scoreBefore\":62,\"scoreNow\":78,"
                            + "\"turned\":[{\"criterion\":\"large\",\"points\":16,\"met\":true}]}"),
            Map.entry(new FollowUp.MovedOn(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(
                    new OfferEvent.Offered(
                            NOW,
                            WEBSITE,
                            1,
                            new Offer(Samples.ANA, NOW, NOW, Offer.Reason.COLLEAGUE, new LeadNumber(87)),
                            List.of(new PassedOver(Samples.BEN, PassedOver.Why.NOT_AVAILABLE))),
                    "{\"cycle\":1,\"rep\":\"U0ANA\",\"until\":1794825600000,\"reason\":\"COLLEAGUE\",\"colleague\":87,\"passedOver\":[{\"rep\":\"U0BEN\",\"why\":\"NOT_AVAILABLE\"}]}"),
            Map.entry(
                    new OfferEvent.OfferEnded(NOW, WEBSITE, 1, Samples.ANA, Offer.End.RAN_OUT, Samples.BEN),
                    "{\"cycle\":1,\"rep\":\"U0ANA\",\"end\":\"RAN_OUT\",\"next\":\"U0BEN\"}"),
            Map.entry(
                    new OfferEvent.OfferedToNobody(
                            NOW, WEBSITE, 1, List.of(new PassedOver(Samples.BEN, PassedOver.Why.FULL))),
                    "{\"cycle\":1,\"passedOver\":[{\"rep\":\"U0BEN\",\"why\":\"FULL\"}]}"),
            Map.entry(new Event.Released(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(
                    new Event.TurnedDown(NOW, WEBSITE, 1, Reason.Kind.REJECT, "wrong_territory", false, NOW),
                    "{\"cycle\":1,\"reason\":\"wrong_territory\",\"quality\":false,\"handedOffAt\":1794825600000}"),
            Map.entry(
                    new Event.TurnedDown(NOW, WEBSITE, 2, Reason.Kind.DISQUALIFY, "no_need", true, NOW),
                    "{\"cycle\":2,\"reason\":\"no_need\",\"quality\":true,\"handedOffAt\":1794825600000}"),
            Map.entry(
                    new Event.Corrected(NOW, WEBSITE, 1, "large", 84, 59),
                    "{\"cycle\":1,\"criterion\":\"large\",\"scoreBefore\":84,\"scoreNow\":59}"),
            Map.entry(new Aftermath.Suppressed(NOW, WEBSITE, 1, true), "{\"cycle\":1,\"forGood\":true}"),
            Map.entry(new Aftermath.Lifted(NOW, WEBSITE), "{}"),
            Map.entry(new Aftermath.SamePerson(NOW, WEBSITE, new LeadNumber(7)), "{\"as\":7}"),
            Map.entry(new Aftermath.DomainAsked(NOW, WEBSITE, 2), "{\"cycle\":2}"),
            Map.entry(new Aftermath.DomainSuppressed(NOW, WEBSITE), "{}"),
            Map.entry(new Aftermath.DomainLeft(NOW, WEBSITE), "{}"),
            Map.entry(
                    new Aftermath.Undone(NOW, WEBSITE, 1, "claimed", List.of(3, 4)),
                    "{\"cycle\":1,\"what\":\"claimed\",\"events\":[3,4]}"),
            Map.entry(
                    new Dispute.Raised(NOW, WEBSITE, 1, Dispute.Ground.FACTS_RIGHT, Samples.ANA, NOW, NOW),
                    "{\"cycle\":1,\"ground\":\"FACTS_RIGHT\",\"rejecter\":\"U0ANA\",\"halfWay\":1794825600000,"
                            + "\"due\":1794825600000}"),
            Map.entry(new Dispute.Answered(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(
                    new Dispute.Late(NOW, WEBSITE, 1, Dispute.Stage.PASSED_ON),
                    "{\"cycle\":1,\"stage\":\"PASSED_ON\"}"),
            Map.entry(new Dispute.Withdrawn(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Dispute.Upheld(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Dispute.Overtaken(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Dispute.Conceded(NOW, WEBSITE, 1, List.of(3)), "{\"cycle\":1,\"events\":[3]}"),
            Map.entry(new Dispute.Overturned(NOW, WEBSITE, 1, List.of(3, 4)), "{\"cycle\":1,\"events\":[3,4]}"),
            Map.entry(new Aftermath.ConsentWithdrawn(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Aftermath.ConsentDoubted(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(
                    new Aftermath.FixAsked(NOW, WEBSITE, 1, "phone", NOW),
                    "{\"cycle\":1,\"field\":\"phone\",\"due\":1794825600000}"),
            Map.entry(new Aftermath.Fixed(NOW, WEBSITE, 1, "phone"), "{\"cycle\":1,\"field\":\"phone\"}"),
            Map.entry(
                    new Aftermath.HandedOffAsOwn(NOW, WEBSITE, 1, 38, 12),
                    "{\"cycle\":1,\"score\":38,\"pointsMissing\":12}"),
            Map.entry(
                    new Aftermath.HandedOffAnyway(NOW, WEBSITE, 1, 38, 12),
                    "{\"cycle\":1,\"score\":38,\"pointsMissing\":12}"),
            Map.entry(new Aftermath.Referred(NOW, WEBSITE, new LeadNumber(109)), "{\"from\":109}"),
            Map.entry(new Event.HeldBack(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Event.Recycled(NOW, WEBSITE, 1, NOW), "{\"cycle\":1,\"until\":1794825600000}"),
            Map.entry(new Event.Merged(NOW, WEBSITE, 1, new LeadNumber(87)), "{\"cycle\":1,\"into\":87}"),
            Map.entry(
                    new Event.Absorbed(NOW, WEBSITE, new LeadNumber(109), 60, 84),
                    "{\"from\":109,\"scoreBefore\":60,\"scoreNow\":84}"),
            Map.entry(new Pursuit.Qualified(NOW, WEBSITE, 1, 20_000L), "{\"cycle\":1,\"amount\":20000}"),
            Map.entry(new Pursuit.Qualified(NOW, WEBSITE, 2, null), "{\"cycle\":2}"),
            Map.entry(new Pursuit.Won(NOW, WEBSITE, 1), "{\"cycle\":1}"),
            Map.entry(new Pursuit.Lost(NOW, WEBSITE, 1, "no_decision"), "{\"cycle\":1,\"reason\":\"no_decision\"}"),
            Map.entry(
                    new Event.Touched(
                            NOW,
                            WEBSITE,
                            1,
                            Touch.Channel.CALL,
                            Touch.Outcome.NO_ANSWER,
                            NOW,
                            1,
                            NOW.plusSeconds(900),
                            new NextStep(Touch.Channel.EMAIL, NOW),
                            null),
                    "{\"cycle\":1,\"channel\":\"CALL\",\"outcome\":\"NO_ANSWER\",\"doneAt\":1794825600000,\"count\":1,\"promisedBy\":1794826500000,\"next\":{\"channel\":\"EMAIL\",\"at\":1794825600000}}"),
            Map.entry(
                    new Event.Touched(
                            NOW, WEBSITE, 2, Touch.Channel.SMS, Touch.Outcome.CONNECTED, NOW, 3, null, null, "dialer"),
                    "{\"cycle\":2,\"channel\":\"SMS\",\"outcome\":\"CONNECTED\",\"doneAt\":1794825600000,\"count\":3,\"via\":\"dialer\"}"));

    @Test
    void everyEventIsWrittenAndReadInItsForm() {
        WRITTEN.forEach((event, json) -> {
            assertThat(EventJson.write(event)).isEqualTo(json);
            assertThat(EventJson.read(event.type(), NOW, WEBSITE, json)).isEqualTo(event);
        });
    }

    @Test
    void noEventIsForgottenHere() {
        List<Class<?>> known = Stream.of(
                        Event.class,
                        Aftermath.class,
                        Dispute.class,
                        FollowUp.class,
                        OfferEvent.class,
                        Pursuit.class,
                        Reassignment.class)
                .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .filter(Event.class::isAssignableFrom)
                .filter(Class::isRecord)
                .toList();

        assertThat(WRITTEN.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void anEventOfALaterVersionIsNotMisread() {
        assertThatThrownBy(() -> EventJson.read("teleported", NOW, WEBSITE, "{}"))
                .hasMessageContaining("teleported");
    }
}
