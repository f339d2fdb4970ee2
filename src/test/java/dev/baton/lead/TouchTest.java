package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TouchTest {

    private static final UserId ANA = new UserId("UANA");
    private static final Instant CAME_IN = Instant.parse("2026-11-16T10:40:00Z");
    private static final Instant NOW = CAME_IN.plus(Duration.ofMinutes(20));
    private static final HandOff HAND_OFF = new HandOff(
            1,
            1,
            CAME_IN,
            CAME_IN,
            "hot",
            84,
            1,
            new Route("emea", "emea", "#leads-emea", List.of()),
            CAME_IN.plus(Duration.ofMinutes(15)),
            CAME_IN.plus(Duration.ofHours(4)));
    private static final Touch VOICEMAIL =
            new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.VOICEMAIL, NOW.minusSeconds(60), NOW);
    private static final NextStep TOMORROW = new NextStep(Touch.Channel.CALL, NOW.plus(Duration.ofDays(1)));

    private final OpenLead open = new OpenLead(
            new LeadRecord(
                    new LeadNumber(109),
                    3,
                    CAME_IN,
                    1,
                    new SomeFacts().email("vera@northwind.example").facts(),
                    new Scorecard(1, 84, "hot", 50, List.of(), List.of(), List.of())),
            HAND_OFF);

    @Test
    void touchingAnOpenLeadClaimsItInTheSameStep() {
        Change change = open.touch(VOICEMAIL, TOMORROW);

        assertThat(change.after())
                .isEqualTo(new WorkingLead(
                        open.record().next(), HAND_OFF, new Claim(ANA, NOW), List.of(VOICEMAIL), TOMORROW));
        assertThat(change.events()).extracting(Event::type).containsExactly("claimed", "touched");
        assertThat(change.notices())
                .containsExactly(
                        new Notice.CardChanged(),
                        new Notice.ThreadLine(change.events().get(0)),
                        new Notice.ThreadLine(change.events().get(1)),
                        new Notice.ContactForOwner(ANA));
    }

    @Test
    void firstTouchTellsThePromiseAndLaterOnesDoNot() {
        ClaimedLead claimed = (ClaimedLead) open.claim(ANA, NOW).after();
        Change first = claimed.touch(VOICEMAIL, null);
        Change second = ((WorkingLead) first.after()).touch(VOICEMAIL, TOMORROW);

        assertThat(first.events())
                .containsExactly(new Event.Touched(
                        NOW,
                        new Actor.Person(ANA),
                        1,
                        Touch.Channel.CALL,
                        Touch.Outcome.VOICEMAIL,
                        NOW.minusSeconds(60),
                        1,
                        HAND_OFF.touchDue(),
                        null,
                        null));
        Event.Touched again = (Event.Touched) second.events().get(0);
        assertThat(again.count()).isEqualTo(2);
        assertThat(again.promisedBy()).isNull();
        assertThat(again.next()).isEqualTo(TOMORROW);
        assertThat(second.notices()).noneMatch(Notice.ContactForOwner.class::isInstance);
    }

    @Test
    void releasedLeadKeepsItsTouchesAndTheNextClaimGoesStraightToWorking() {
        WorkingLead worked = (WorkingLead) open.touch(VOICEMAIL, TOMORROW).after();
        OpenLead released = (OpenLead) worked.release(NOW).after();
        Lead again = released.claim(new UserId("UAMY"), NOW).after();

        assertThat(released.touches()).containsExactly(VOICEMAIL);
        assertThat(again).isInstanceOfSatisfying(WorkingLead.class, lead -> {
            assertThat(lead.owner()).isEqualTo(new UserId("UAMY"));
            assertThat(lead.touches()).containsExactly(VOICEMAIL);
            assertThat(lead.next()).isNull();
        });
    }

    @Test
    void whatWasTypedBelongsToTheNewestEvent() {
        Change change =
                open.touch(VOICEMAIL, null).saying(Map.of(Typed.Kind.NOTE, "left a message", Typed.Kind.ASKED, "SAP?"));

        assertThat(change.typed())
                .containsExactly(
                        new Typed(change.events().get(1), Typed.Kind.NOTE, "left a message"),
                        new Typed(change.events().get(1), Typed.Kind.ASKED, "SAP?"));
    }

    @Test
    void workingLeadHasBeenTouched() {
        assertThatThrownBy(() -> new WorkingLead(open.record(), HAND_OFF, new Claim(ANA, NOW), List.of(), TOMORROW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
