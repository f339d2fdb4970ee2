package dev.baton.slack.command;

import static dev.baton.slack.command.Stand.ANA;
import static dev.baton.slack.command.Stand.BEN;
import static dev.baton.slack.command.Stand.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.modal.Submitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads that reps found themselves, and what happens when several people bring somebody in at once. */
class OwnFindTest {

    private static final String[] AL = {"source=Own", "email=al@acme.example", "company=Acme", "country=GB"};
    private static final String[] READY = {
        "source=Own", "email=al@acme.example", "company=Acme", "country=US", "title=Director", "employees=900"
    };

    private Stand stand;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        stand = new Stand(folder);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static String told(Submitted submitted) {
        return ((Submitted.Done) submitted).told().text();
    }

    private UserId owner(long number) {
        return stand.lead(number).claim().orElseThrow().owner();
    }

    @Test
    void isTheirsAtOnceThoughItIsNotReadyAndCountsApart() {
        assertThat(stand.show(ANA).toString()).contains("yours at once, ready or not, and counts apart");

        assertThat(told(stand.submit(ANA, "form", AL)))
                .startsWith(
                        "*#1* is yours, with a score of 0, and counts apart from what marketing hands off. #1 is yours.");

        assertThat(stand.lead(1).state()).isEqualTo(State.CLAIMED);
        assertThat(owner(1)).isEqualTo(new UserId(ANA));
        assertThat(stand.book.history(new LeadNumber(1)).stream().map(Event::type))
                .containsExactly("received", "handed_off", "handed_off_as_own", "claimed");
        stand.submit(MIA, "other", "source=Own", "phone=020 7946 0958", "company=B", "title=Director", "employees=900");
        var report = stand.store.questions().inquiries().report(Scope.everything(), new Sight.Everything());
        assertThat(report.own()).isEqualTo(1);
        assertThat(stand.type(ANA, "touch 1 call voicemail")).startsWith("#1 is yours: 1 touch");
    }

    @Test
    void itIsTheirsInWhateverTerritory() {
        stand.submit(ANA, "form", READY);

        assertThat(owner(1)).isEqualTo(new UserId(ANA));
        assertThat(stand.lead(1).handOff().orElseThrow().route().channel()).isEqualTo("#leads-americas");
    }

    @Test
    void somebodyWhoWasHeldBecomesTheirs() {
        stand.submit(MIA, "marketing", AL);
        assertThat(stand.lead(1).state()).isEqualTo(State.HELD);

        assertThat(stand.submit(ANA, "form", AL).toString()).contains("no second lead: it is yours at once.");
        assertThat(told(stand.submit(ANA, "form", with(AL, "known_1=yes")))).contains("#1 is yours");
        assertThat(owner(1)).isEqualTo(new UserId(ANA));
    }

    @Test
    void somebodyElsesLeadIsNotTakenOver() {
        stand.submit(MIA, "marketing", READY);
        stand.type(BEN, "claim 1");

        assertThat(stand.submit(ANA, "form", READY).toString()).contains("it stays with <@U0BEN>, who is told");
        assertThat(told(stand.submit(ANA, "form", with(READY, "known_1=yes"))))
                .contains("#1 belongs to <@U0BEN>", "It was not taken over: ask them, or a manager");
        assertThat(owner(1)).isEqualTo(new UserId(BEN));
        assertThat(stand.lead(1).record().submissions()).isEqualTo(2);
    }

    @Test
    void anOpenLeadStaysWithItsRoster() {
        stand.submit(MIA, "marketing", READY);

        told(stand.submit(ANA, "form", with(READY, "known_1=yes")));

        assertThat(stand.lead(1).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoIsSuppressedBecomesNobodys() {
        stand.submit(MIA, "marketing", READY);
        stand.type(BEN, "reject 1 not-a-buyer student");
        assertThat(stand.lead(1).state()).isEqualTo(State.REJECTED);

        String told = told(stand.submit(ANA, "form", with(READY, "known_1=yes")));

        assertThat(told).startsWith("*#1* came in again");
        assertThat(stand.lead(1).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void whatIsInAPrivateChannelIsNotShownToOthers() {
        stand.submit(MIA, "marketing", READY);
        stand.type(BEN, "claim 1");
        Rooms.ofAll(stand.store, Set.of(new UserId(BEN)));

        assertThat(stand.submit(MIA, "form", READY).toString())
                .contains("in a channel that you do not read")
                .doesNotContain("<@U0BEN>", "belongs to");
        assertThat(told(stand.submit(MIA, "form", with(READY, "known_1=yes"))))
                .startsWith("*#1* is in a channel that you do not read.")
                .doesNotContain(BEN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void broughtInByManyAtOnceItIsOneLead(boolean sameForm) throws Exception {
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Submitted>> sent = new ArrayList<>();
        IntStream.range(0, many)
                .forEach(each -> sent.add(threads.submit(() -> {
                    start.await();
                    String by = sameForm || each % 2 == 0 ? ANA : BEN;
                    return stand.submit(by, sameForm ? "form" : "form-" + each, with(READY, "known_1=yes"));
                })));
        start.countDown();
        for (Future<Submitted> each : sent) {
            assertThat(told(each.get())).contains("#1");
        }
        threads.shutdown();

        Lead lead = stand.lead(1);
        assertThat(lead.record().submissions()).isEqualTo(sameForm ? 1 : many);
        assertThat(stand.book.history(lead.number()).stream().filter(Event.Claimed.class::isInstance))
                .hasSize(1);
        assertThat(stand.book.find(new LeadNumber(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"first_name", "last_name", "company", "title", "campaign", "wants", "consent_wording", "message"
            })
    void whatIsTypedNeverPingsFormatsOrRuns(String field) {
        String hostile = "<!channel> <@U0BEN> </x> '; drop table lead; -- \u202e\u0000${jndi:x}";

        assertThat(told(stand.submit(ANA, "form", with(AL, field + "=" + hostile))))
                .doesNotContain("<!channel>");
        assertThat(stand.submit(ANA, "again", AL).toString()).doesNotContain("<!channel>", "\u202e");
        assertThat(stand.type(ANA, "status al@acme.example")).doesNotContain("<!channel>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"first_name", "email", "phone", "company", "employees", "country", "campaign", "wants", "message"
            })
    void whatIsTooLongIsSaidAtItsField(String field) {
        String[] form = with(with(AL, "phone=020 7946 0958"), field + "=" + "9".repeat(100_000));

        assertThat(stand.submit(ANA, "form", form))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput())
                                .containsOnlyKeys(field)
                                .allSatisfy((input, sentence) ->
                                        assertThat(sentence).hasSizeLessThan(200)));
        assertThat(stand.book.find(new LeadNumber(1))).isEmpty();
    }

    private static String[] with(String[] form, String part) {
        List<String> parts = new ArrayList<>(List.of(form));
        parts.add(part);
        return parts.toArray(String[]::new);
    }
}
