package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.digest.FrozenHandOff;
import dev.baton.digest.History;
import dev.baton.lead.Actor;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DigestSourceTest extends StoreContract {

    private List<History> histories(Occasion occasion, Instant from) {
        return store.digestSource().histories(occasion, from, from.plusSeconds(1));
    }

    private FrozenHandOff frozen(LeadNumber lead) {
        return histories(Occasion.HANDED_OFF, NOW).stream()
                .filter(history -> history.lead().equals(lead))
                .flatMap(history -> history.handOffs().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHandOffIsFrozenWithWhatWasKnownOfIt() {
        OpenLead lead = open("p-1");
        commit(Work.of(lead.receive(
                Samples.submission(Samples.facts("p-1", "n@b.example", null), NOW.plusSeconds(9)),
                Samples.scored(99))));

        FrozenHandOff frozen = frozen(lead.number());

        assertThat(frozen.source()).isEqualTo("Webinar");
        assertThat(frozen.campaign()).isEqualTo("webinar-may");
        assertThat(frozen.scorecard()).isEqualTo(Samples.scored(84));
        assertThat(frozen.claimDue()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(frozen.postedAt()).isNull();
        assertThat(histories(Occasion.HANDED_OFF, NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void itsHistoryIsTheWholeOne() {
        OpenLead lead = open("p-1");
        open("p-2");
        commit(Work.of(lead.claim(ANA, NOW.plusSeconds(60))));

        assertThat(histories(Occasion.HANDED_OFF, NOW)).hasSize(2);
        assertThat(histories(Occasion.HANDED_OFF, NOW).get(0).events()).isEqualTo(book.history(lead.number()));
    }

    @Test
    void anErasureLeavesEveryNumber() {
        open("p-1");
        commit(Work.admitting(Samples.held(Samples.person("p-2"))));
        List<History> before = histories(Occasion.HANDED_OFF, NOW);

        Jdbi.create(url)
                .useHandle(handle -> List.of(
                                "submission", "lead_facts", "lead_identity", "known_as", "company_word", "lead_origin")
                        .forEach(table -> handle.execute("delete from " + table)));

        assertThat(histories(Occasion.HANDED_OFF, NOW)).isEqualTo(before).hasSize(1);
        assertThat(histories(Occasion.HELD, NOW)).hasSize(1);
    }

    @Test
    void aParkedLeadIsFoundByItsDate() {
        OpenLead lead = open("p-1");
        Reason reason = Reasons.standard().find("wrong_person").orElseThrow();
        Instant until = NOW.plus(Duration.ofDays(30));
        Lead parked =
                commit(Work.of(lead.recycle(new Judgement(new Actor.Person(ANA), NOW.plusSeconds(5), reason), until)));

        assertThat(histories(Occasion.DUE_AGAIN, until))
                .extracting(History::lead)
                .containsExactly(parked.number());
        assertThat(histories(Occasion.DUE_AGAIN, until.plusSeconds(1))).isEmpty();
        assertThat(histories(Occasion.LOST, NOW)).isEmpty();
    }

    @Test
    void whenACardWasPostedIsFrozenOnce() {
        OpenLead lead = open("p-1");
        OutboxItem item = store.outbox()
                .lease(Set.of(), NOW, NOW.plusSeconds(60))
                .filter(each -> each.kind() == OutboxItem.Kind.CARD)
                .orElseThrow();
        store.outbox().delivered(item, Optional.of(new Posted("C0EMEA", "1.000100")), NOW.plusSeconds(7));

        assertThat(frozen(lead.number()).postedAt()).isEqualTo(NOW.plusSeconds(7));
    }

    @Test
    void whatWasHandedOffBeforeIsFrozenWithWhatHadComeInByThen() throws Exception {
        String older = database.blank(folder);
        String scorecard = Json.write(Samples.scored(84));
        String first = Json.write(Samples.facts("p-1", null, null));
        MigrationTest.asOfVersion(older, "29").useHandle(handle -> {
            handle.createUpdate("""
                            insert into lead (number, version, state, received_at, submissions, waiting_since, score, tier,
                                              definition_version, scorecard, hand_off, handed_off_at, channel)
                            values (7, 2, 'open', 1000, 2, 1000, 84, 'hot', 1, :scorecard, 1, 2000, '#leads-emea')
                            """).bind("scorecard", scorecard).execute();
            handle.createUpdate("""
                            insert into submission (lead, sequence, received_at, actor, facts)
                            values (7, 1, 1000, 'import', :facts), (7, 2, 9000, 'import', :later)
                            """)
                    .bind("facts", first)
                    .bind("later", first.replace("webinar-may", "fair-june"))
                    .execute();
            handle.execute("""
                    insert into handoff (lead, number, cycle, ready_at, committed_at, score, tier, definition_version,
                                         channel, trace)
                    values (7, 1, 1, 1000, 2000, 84, 'hot', 1, '#leads-emea', '[]')
                    """);
            handle.execute("insert into card (lead, hand_off, channel_id, ts, posted_at, owed_at)"
                    + " values (7, 1, 'C1', '1.1', 99500, 99000)");
            handle.execute("""
                    insert into event (lead, sequence, at, actor, type, data)
                    values (7, 1, 1000, 'import', 'received', '{}'),
                           (7, 2, 2000, 'import', 'handed_off', '{"cycle":1,"score":84,"channel":"#leads-emea"}'),
                           (7, 3, 3000, 'member:U1', 'recycled', '{"cycle":1,"until":5000}')
                    """);
        });

        try (Store now = Store.open(older, Clock.fixed(NOW, ZoneOffset.UTC))) {
            History history = now.digestSource()
                    .histories(Occasion.DUE_AGAIN, Instant.ofEpochMilli(5000), Instant.ofEpochMilli(5001))
                    .get(0);
            FrozenHandOff frozen = history.handOffs().get(0);
            assertThat(frozen.campaign()).isEqualTo("webinar-may");
            assertThat(frozen.scorecard()).isEqualTo(Json.read(scorecard, Scorecard.class));
            assertThat(frozen.postedAt()).isEqualTo(Instant.ofEpochMilli(2500));
        }
    }
}
