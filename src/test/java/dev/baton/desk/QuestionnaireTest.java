package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Tier;
import dev.baton.lead.Actor;
import dev.baton.lead.Condition;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Lead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.outbox.OutboxItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered with a touch becomes a fact, and the lead is scored again. */
class QuestionnaireTest extends DeskFixture {

    private Lead lead;

    @BeforeEach
    void leadIsClaimed() {
        lead = desk.claimed("priya");
    }

    @Test
    void anAnswerIsAFactAndChangesTheScoreWithItsReason() {
        desk.touch(lead, answering("200", Map.of(Typed.Kind.NOTE, "small after all")));

        Lead after = desk.find(lead);
        assertThat(after.facts().company().employees()).isEqualTo(200);
        assertThat(after.scorecard().score()).isEqualTo(45);
        assertThat(after.state()).as("below the threshold it is still worked").isEqualTo(State.WORKING);
        assertThat(after.handOff().orElseThrow().score()).as("frozen").isEqualTo(70);
        assertThat(desk.history(lead)).endsWith("claimed", "touched", "answered");
        assertThat(answered())
                .isEqualTo(new FollowUp.Answered(
                        Desk.MONDAY,
                        new Actor.Person(Desk.ANA),
                        1,
                        List.of("size"),
                        1,
                        70,
                        45,
                        List.of(new Scorecard.Result("large", 25, false))));
    }

    @Test
    void cardAndThreadAreToldInTheSameCommit() {
        deliver();

        desk.touch(lead, answering("200", Map.of()));

        assertThat(deliver())
                .containsExactly(OutboxItem.Kind.CARD, OutboxItem.Kind.THREAD_LINE, OutboxItem.Kind.THREAD_LINE);
    }

    @Test
    void whatWasKnownIsNoAnswer() {
        desk.touch(lead, answering("800", Map.of()));

        assertThat(desk.history(lead)).endsWith("claimed", "touched");
    }

    @Test
    void theDefinitionThatScoredTheLeadScoresItAgain() {
        desk.store.register(new Definition(
                0,
                10,
                List.of(new Tier("warm", "", 10)),
                List.of(new Criterion("any", "anything", Criterion.Kind.FIT, 10, new Condition.Present("email"))),
                List.of(),
                List.of()));

        desk.touch(lead, answering("200", Map.of()));

        assertThat(desk.find(lead).scorecard().definitionVersion()).isEqualTo(1);
        assertThat(desk.find(lead).scorecard().score()).isEqualTo(45);
    }

    private static TouchReport answering(String size, Map<Typed.Kind, String> texts) {
        return new TouchReport(
                Touch.Channel.CALL, Touch.Outcome.CONNECTED, null, null, texts, Map.of("size", size), null);
    }

    private FollowUp.Answered answered() {
        var history = desk.store.leadBook().history(lead.number());
        return (FollowUp.Answered) history.get(history.size() - 1);
    }

    private List<OutboxItem.Kind> deliver() {
        var now = desk.clock.instant();
        List<OutboxItem.Kind> kinds = new ArrayList<>();
        Optional<OutboxItem> item = desk.store.outbox().lease(Set.of(), now, now.plus(Duration.ofMinutes(1)));
        while (item.isPresent()) {
            kinds.add(item.get().kind());
            desk.store.outbox().delivered(item.get(), Optional.empty(), now);
            item = desk.store.outbox().lease(Set.of(), now, now.plus(Duration.ofMinutes(1)));
        }
        return kinds;
    }
}
