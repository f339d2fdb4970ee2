package dev.baton.store;

import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Cards.Report;
import dev.baton.outbox.Outbox.Held;
import dev.baton.outbox.OutboxItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** However much goes wrong, operations are told once for each cause. */
class ReportsTest extends OutboxContract {

    private static final Instant GATHERED = NOW.plusSeconds(30);

    /** What operations are owed at that instant; it is delivered. */
    private List<Report> told(Instant at) {
        List<Report> reports = new ArrayList<>();
        Optional<OutboxItem> item = outbox.lease(Set.of(EMEA, "#leads-unrouted"), at, at.plusSeconds(60));
        while (item.isPresent()) {
            reports.add(store.cards().report(Objects.requireNonNull(item.get().reportId())));
            outbox.delivered(item.get(), POSTED, at);
            item = outbox.lease(Set.of(EMEA, "#leads-unrouted"), at, at.plusSeconds(60));
        }
        return reports;
    }

    private OutboxItem leaseAt(Instant at) {
        return outbox.lease(Set.of(OutboxItem.OPERATIONS), at, at.plusSeconds(60))
                .orElseThrow();
    }

    private void bury(int items, String reason, Instant at) {
        for (int item = 0; item < items; item++) {
            outbox.bury(leaseAt(at), reason, at);
        }
    }

    @Test
    void manyItemsGivenUpForOneReasonAreOneReportThatGrows() {
        for (int lead = 1; lead <= 12; lead++) {
            open("p-" + lead);
        }
        bury(1, "msg_too_long", NOW);
        assertThat(told(NOW)).extracting(Report::givenUp).containsExactly(1L);

        bury(22, "msg_too_long", NOW);
        assertThat(told(NOW)).as("what follows is gathered").isEmpty();
        List<Report> told = told(GATHERED);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).givenUp()).isEqualTo(23);
        assertThat(told.get(0).leadCount()).isEqualTo(12);
        assertThat(told.get(0).leads()).hasSize(10).startsWith(new LeadNumber(12));
        assertThat(told.get(0).standing()).isEqualTo(Report.Standing.OPEN);
    }

    @Test
    void anUpdateGoesToTheMessageThatIsThere() {
        open("p-1");
        bury(1, "msg_too_long", NOW);
        OutboxItem report = outbox.lease(Set.of(EMEA), NOW, LEASED_UNTIL).orElseThrow();
        long id = Objects.requireNonNull(report.reportId());
        assertThat(store.cards().reportMessage(id)).isEmpty();

        outbox.delivered(report, POSTED, NOW);

        assertThat(store.cards().reportMessage(id)).isEqualTo(POSTED);
    }

    @Test
    void anotherReasonAndAnotherHourAreToldAnew() {
        open("p-1");
        open("p-2");
        bury(1, "msg_too_long", NOW);
        bury(1, "no_text", NOW);
        assertThat(told(NOW)).extracting(Report::reason).containsExactlyInAnyOrder("msg_too_long", "no_text");

        Instant nextHour = NOW.plus(Duration.ofHours(1));
        bury(1, "no_text", nextHour);
        assertThat(told(nextHour)).extracting(Report::givenUp).containsExactly(1L);
    }

    @Test
    void aDestinationThatTakesNothingIsToldOnceWithAllThatWaitsThere() {
        for (int lead = 1; lead <= 5; lead++) {
            open("p-" + lead);
        }
        outbox.hold(leaseAt(NOW), NOW.plusSeconds(60), "not_in_channel", NOW);

        List<Report> told = told(NOW);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).standing()).isEqualTo(Report.Standing.HELD);
        assertThat(told.get(0).waiting()).isEqualTo(10);
        assertThat(outbox.held()).containsExactly(new Held(EMEA, "not_in_channel", 10));
        assertThat(outbox.buried(10)).isEmpty();
    }

    @Test
    void aHeldItemIsAsItWas() {
        open("p-1");
        OutboxItem card = leaseAt(NOW);

        outbox.hold(card, GATHERED, "not_in_channel", NOW);

        assertThat(leaseAt(GATHERED)).isEqualTo(card);
    }

    @Test
    void theNextDeliveryThereMendsIt() {
        open("p-1");
        open("p-2");
        outbox.hold(leaseAt(NOW), GATHERED, "not_in_channel", NOW);
        told(NOW);

        outbox.delivered(leaseAt(NOW), POSTED, NOW);

        assertThat(outbox.held()).isEmpty();
        assertThat(told(GATHERED)).extracting(Report::standing).containsExactly(Report.Standing.MENDED);
    }

    @Test
    void aDestinationThatComesAndGoesIsNotToldAnewEachTime() {
        open("p-1");
        open("p-2");
        OutboxItem first = leaseAt(NOW);
        outbox.hold(first, NOW, "restricted_action", NOW);
        told(NOW);
        outbox.delivered(leaseAt(NOW), POSTED, NOW);
        outbox.hold(leaseAt(NOW), GATHERED, "restricted_action", NOW);

        assertThat(told(GATHERED)).extracting(Report::standing).containsExactly(Report.Standing.HELD);
    }

    @Test
    void leadsWithoutATerritoryAreOneReport() {
        for (int lead = 1; lead <= 15; lead++) {
            open("p-" + lead, Samples.nowhere(NOW));
        }

        List<Report> told = told(NOW);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).leadCount()).isEqualTo(15);
        assertThat(told.get(0).destination()).isEqualTo("#leads-unrouted");
    }

    @Test
    void anOperationsChannelThatTakesNothingIsReportedToNobody() {
        open("p-1");
        bury(1, "msg_too_long", NOW);
        OutboxItem report = outbox.lease(Set.of(EMEA), NOW, LEASED_UNTIL).orElseThrow();

        outbox.hold(report, GATHERED, "is_archived", NOW);

        assertThat(outbox.held()).isEmpty();
        assertThat(told(NOW)).isEmpty();
        assertThat(told(GATHERED)).hasSize(1);
    }
}
