package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The main path, whichever way Slack tells Baton what people do. */
@ParameterizedClass
@EnumSource
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MainJobTest {

    static final String HOT = """
            {"source": "Website", "email": "jo@harbour.example", "phone": "+44 20 7946 0123", "first_name": "Jo",
             "title": "VP Operations", "company": "Harbour Foods", "country": "GB", "employees": 800,
             "activities": [{"type": "demo_request"}, {"type": "pricing_view", "count": 3}]}
            """;

    private final Transport transport;
    private final Path folder;

    MainJobTest(Transport transport, @TempDir Path folder) {
        this.transport = transport;
        this.folder = folder;
    }

    @Test
    void readyLeadLandsInItsChannelAndExactlyOneOfTwoClaimsIt() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            JsonNode taken = company.submit(HOT);
            assertThat(taken.path("state").asText()).isEqualTo("open");
            assertThat(taken.path("route").path("channel").asText()).isEqualTo("#leads-emea");

            Message card = company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            assertThat(card.blocks().toString())
                    .contains("Harbour Foods", "\"claim\"")
                    .doesNotContain("jo@harbour.example", "7946");
            assertThat(company.claimOnceTeamIsKnown("Ben Carter", "leads-emea", 1))
                    .contains("you are not on it");

            List<String> told = atOnce(List.of(
                    () -> company.type("Ana Silva", "leads-emea", "/lead claim 1"),
                    () -> company.type("Ana Silva", "leads-emea", "/lead claim 1")));
            assertThat(told)
                    .filteredOn(text -> text.startsWith("#1 is yours. "))
                    .hasSize(1);
            assertThat(told).filteredOn(text -> text.contains("yours already")).hasSize(1);

            Message same = company.await("Ben Carter", "leads-emea", shows("claimed by"));
            assertThat(same.ts()).isEqualTo(card.ts());
            assertThat(same.blocks().toString()).doesNotContain("\"claim\"");
            Message line = company.await("Ben Carter", "leads-emea", shows("claimed it"));
            assertThat(line.threadTs()).isEqualTo(card.ts());
            Message contact = company.await("Ana Silva", company.directMessages("Ana Silva"), shows("#1"));
            assertThat(contact.blocks().toString()).contains("jo@harbour.example", "tel:+442079460123");

            JsonNode lead = company.lead(1);
            assertThat(lead.path("state").asText()).isEqualTo("claimed");
            assertThat(lead.path("owner").asText()).isEqualTo(company.person("Ana Silva"));
            assertThat(lead.path("history").findValuesAsText("type"))
                    .containsExactly("received", "handed_off", "claimed");
        }
    }

    @Test
    void cardsButtonClaimsAsWellAsTheTypedLine() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            company.submit(HOT);
            Message card = company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            company.claimOnceTeamIsKnown("Ben Carter", "leads-emea", 1);

            assertThat(company.click("Ana Silva", card, "claim").problem()).isNull();

            company.await(
                    "Ana Silva",
                    "leads-emea",
                    message -> message.isEphemeral() && message.text().startsWith("#1 is yours"));
            company.await("Ana Silva", "leads-emea", shows("claimed by"));
        }
    }

    @Test
    void leadsAreTakenWhileSlackIsDownFromTheStartAndDeliveredWhenItReturns() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.BROKEN).open()) {
            assertThat(company.submit(HOT).path("number").asLong()).isEqualTo(1);
            assertThat(company.submit(HOT.replace("jo@", "al@").replace("0123", "0124"))
                            .path("number")
                            .asLong())
                    .isEqualTo(2);

            company.gate.become(Gate.State.OPEN);

            company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            company.await("Ana Silva", "leads-emea", shows("Hot lead #2"));
            assertThat(company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 2))
                    .startsWith("#2 is yours");
        }
    }

    @Test
    void clicksAndCommandsAreAcknowledgedWhileSlacksApiHangs() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            company.submit(HOT);
            Message card = company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            company.claimOnceTeamIsKnown("Ben Carter", "leads-emea", 1);

            company.gate.become(Gate.State.HOLDING);
            assertThat(company.click("Ana Silva", card, "claim").problem()).isNull();
            company.gate.awaitHeldCall();
            assertThat(company.type("Ana Silva", "leads-emea", "/lead release 1"))
                    .contains("#1");
            assertThat(company.type("Ana Silva", "leads-emea", "/lead list")).contains("1 lead");
            assertThat(company.gate.isHolding()).isTrue();
            company.gate.release();

            company.await("Ana Silva", "leads-emea", shows("gave it back").or(shows("released")));
        }
    }

    @Test
    void restartOwesNothingTwiceAndForgetsNothing() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            company.submit(HOT);
            Message card = company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            company.stopBaton();
            company.open();

            assertThat(company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 1))
                    .startsWith("#1 is yours");

            assertThat(company.await("Ana Silva", "leads-emea", shows("claimed by"))
                            .ts())
                    .isEqualTo(card.ts());
            assertThat(company.workspace.messages().in(card.channel()).stream()
                            .filter(message -> !message.isReply() && !message.isEphemeral()))
                    .hasSize(1);
        }
    }

    @Test
    void personWhoComesInAgainIsTheSameLead() throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            company.submit(HOT);
            JsonNode again = company.submit(HOT.replace("Website", "Webinar"));

            assertThat(again.path("number").asLong()).isEqualTo(1);
            assertThat(again.path("submissions").asLong()).isEqualTo(2);
        }
    }

    static Predicate<Message> shows(String text) {
        return message -> !message.isEphemeral() && message.text().contains(text);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<T>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
