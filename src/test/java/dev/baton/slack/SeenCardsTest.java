package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.util.json.GsonFactory;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutdatedCards;
import dev.baton.slack.card.LeadCard;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.Office;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which clicks have a card brought up to date, by what whoever pressed had before their eyes. */
@SuppressWarnings("NullAway.Init")
class SeenCardsTest {

    private static final LeadNumber NUMBER = new LeadNumber(1);
    private static final Posted CARD = new Posted("C0EMEA", "1.000100");
    private static final Instant NOW = Instant.parse("2026-11-13T10:44:00Z");

    private final List<String> redrawn = new ArrayList<>();
    private Office office;
    private LeadCard card;
    private SeenCards seen;

    @BeforeEach
    void aLeadHasItsCard(@TempDir Path folder) {
        office = new Office(folder).withPeople();
        office.ready("Northwind", 84);
        var outbox = office.store().outbox();
        for (var item = outbox.lease(Set.of(), NOW, NOW.plusSeconds(60));
                item.isPresent();
                item = outbox.lease(Set.of(), NOW, NOW.plusSeconds(60))) {
            outbox.delivered(item.get(), Optional.of(CARD), NOW);
        }
        Words words = new Words(office.store().definitions(), Leads.ROUTING, Reasons.standard(), Naming.MENTIONED);
        card = new LeadCard(words);
        OutdatedCards outdated = (lead, handOff) -> redrawn.add(lead + " " + handOff);
        seen = new SeenCards(office.store().leadBook(), office.store().cards(), outdated, words);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCardWhoseLeadWasClaimedSinceIsOutdated() {
        Message open = shown();
        office.type(Office.ANA, "claim 1");

        press(Office.AMY, "claim", open, CARD);
        press(Office.AMY, "turn_down", open, CARD);

        assertThat(redrawn).containsExactly("#1 1", "#1 1");
    }

    @Test
    void aCardWhoseLeadGotAnotherOwnerIsOutdated() {
        office.type(Office.ANA, "claim 1");
        Message anas = shown();
        office.type(Office.MAX, "reassign 1 <@U0AMY>");

        press(Office.ANA, "release", anas, CARD);

        assertThat(redrawn).containsExactly("#1 1");
    }

    @Test
    void aCardFromBeforeThereWasAMenuIsOutdated() {
        office.type(Office.ANA, "claim 1");
        Message menu = shown();
        Message before = new Message(
                menu.text(),
                menu.blocks().stream()
                        .map(block -> block instanceof ActionsBlock ? releaseAlone() : block)
                        .toList());

        press(Office.AMY, "release", before, CARD);

        assertThat(redrawn).containsExactly("#1 1");
    }

    private static LayoutBlock releaseAlone() {
        ButtonElement release =
                ButtonElement.builder().actionId("release").value("1").build();
        return ActionsBlock.builder().elements(List.of(release)).build();
    }

    @Test
    void aCardThatIsRightStaysForWhoeverMayNotPressIt() {
        press(Office.MIA, "claim", shown(), CARD);
        office.type(Office.ANA, "claim 1");
        press(Office.AMY, "release", shown(), CARD);
        office.type(Office.ANA, "reject 1 wrong-person");
        press(Office.AMY, "why", shown(), CARD);

        assertThat(redrawn).isEmpty();
    }

    @Test
    void whatIsNoCardIsLeftAlone() {
        Message open = shown();
        office.type(Office.ANA, "claim 1");

        press(Office.AMY, "claim", open, new Posted("D0AMY", CARD.ts()));
        press(Office.AMY, "claim", open, new Posted(CARD.channelId(), "2.000200"));
        seen.pressed(request("{'user': {'id': 'U0AMY'}, 'actions': [{'action_id': 'claim', 'value': '1'}]}"));

        assertThat(redrawn).isEmpty();
    }

    private Message shown() {
        Lead lead = office.store().leadBook().find(NUMBER).orElseThrow();
        return card.render(lead, 1, office.store().leadBook().history(NUMBER));
    }

    private void press(String user, String action, Message before, Posted where) {
        String blocks = GsonFactory.createSnakeCase().toJson(before.blocks());
        seen.pressed(request("""
                {'user': {'id': '%s'}, 'trigger_id': 't.%s', 'actions': [{'action_id': '%s', 'value': '1'}],
                 'container': {'type': 'message', 'channel_id': '%s', 'message_ts': '%s'},
                 'message': {'text': '', 'blocks': %s}}
                """.formatted(user, action, action, where.channelId(), where.ts(), blocks)));
    }

    private static BlockActionRequest request(String json) {
        String payload = json.replace('\'', '"');
        return new BlockActionRequest("payload=", payload, new RequestHeaders(Map.of()));
    }
}
