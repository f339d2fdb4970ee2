package dev.baton.turndown;

import static dev.baton.turndown.Reps.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Company;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One Baton beside one workspace, in which a rep turns down a lead for every reason there is. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EveryReasonTest {

    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-11-16T10:00:00Z"));
    private static final Map<String, Long> NUMBERS = new HashMap<>();
    private static final Map<Row, Ended> ENDED = new HashMap<>();
    private static Company company;
    private static Reps reps;

    @BeforeAll
    static void everyLeadIsTurnedDown(@TempDir Path folder) throws Exception {
        company = Company.overHttp(folder).at(CLOCK).open();
        reps = new Reps(company);
        company.claimOnceTeamIsKnown(ANA, Reps.EMEA, reps.comesIn("first"));
        for (Row row : Rows.ALL) {
            // No more than twenty within ten minutes: what is beyond them stands on a summary.
            CLOCK.tick(Duration.ofMinutes(1));
            NUMBERS.put(row.reason(), reps.comesTo(row.channel(), row.reason()));
        }
        for (Row row : Rows.ALL) {
            ENDED.put(row, turnDown(row, number(row.reason())));
        }
    }

    /**
     * @param card    as it was before
     * @param form    as it was when it was sent
     * @param sent    what became of sending it
     */
    private record Ended(Message card, View form, Outcome sent) {}

    private static Ended turnDown(Row row, long number) throws Exception {
        if (row.reason().equals("unreachable")) {
            triedForDays(number);
        } else if (row.worked()) {
            company.type(ANA, row.channel(), "/lead touch " + number + " call connected");
        }
        Message card = reps.card(row.channel(), number);
        reps.open(card);
        View form = reps.enter("reason", row.reason());
        Map<String, String> rest = new HashMap<>();
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            String value = field.getValue().equals("#") ? Long.toString(number("no_need")) : field.getValue();
            if (field.getKey().equals("text") || field.getKey().equals("competitor")) {
                rest.put(field.getKey(), value);
            } else {
                form = reps.enter(field.getKey(), value);
            }
        }
        return new Ended(card, form, reps.submit(rest));
    }

    @AfterAll
    static void stop() {
        company.close();
    }

    @Test
    void everyReasonHasItsRow() {
        assertThat(Rows.ALL)
                .extracting(Row::reason)
                .containsExactlyElementsOf(
                        Reasons.standard().all().stream().map(Reason::key).toList());
    }

    static List<Row> rows() {
        return Rows.ALL;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reasonDoesWhatTheFormSaysThatItWill(Row row) throws Exception {
        long number = number(row.reason());
        Ended ended = Objects.requireNonNull(ENDED.get(row));
        assertThat(ended.sent().problem()).isNull();
        assertThat(ended.form().content().at("/title/text").asText()).isEqualTo("Turn down #" + number);
        assertThat(ended.form().content().toString()).contains(row.happens());

        Message card = reps.card(row.channel(), ended.card(), row.card().replace("ANA", company.person(ANA)));
        assertThat(card.blocks().toString()).doesNotContain("turn_down");
        assertThat(company.lead(number).path("state").asText()).isEqualTo(row.state());
        for (Row.Told told : row.told()) {
            boolean person = told.where().contains(" ");
            company.await(
                    person ? told.where() : ANA,
                    person ? company.directMessages(told.where()) : told.where(),
                    message -> message.text().contains(told.text())
                            || message.blocks().toString().contains(told.text()));
        }
    }

    @Test
    void whatWasTypedStaysWhenTheReasonChanges() throws Exception {
        long number = reps.comesIn("typed");
        company.type(ANA, "leads-emea", "/lead touch " + number + " call connected");
        reps.open(reps.card(number));
        reps.enter("reason", "did_not_understand");

        View view = reps.enter("reason", "other", Map.of("text", "took it for a CRM", "note", "nice call"));

        assertThat(view.values().at("/text/text_input/value").asText()).isEqualTo("took it for a CRM");
        assertThat(view.values().at("/note/note_input/value").asText()).isEqualTo("nice call");
        assertThat(view.content().toString()).contains("It is closed.");
        reps.close();
    }

    @Test
    void ofTwoMovesAtOnceOneHappensAndTheOtherIsTold() throws Exception {
        long number = reps.comesIn("raced");
        reps.open(reps.card(number));
        reps.enter("reason", "only_content");

        CompletableFuture<String> line = CompletableFuture.supplyAsync(
                () -> company.type(ANA, "leads-emea", "/lead reject " + number + " never-asked"));
        boolean refused = reps.submit(Map.of()).problem() != null;

        assertThat(line.get(60, TimeUnit.SECONDS).contains("so there is nothing to"))
                .isNotEqualTo(refused);
        assertThat(reps.history(number)).containsOnlyOnce("rejected");
        reps.closeIf(refused);
    }

    @Test
    void formThatIsSentAfterTheLeadMovedOnKeepsWhatWasTypedAndSaysSo() throws Exception {
        long number = reps.comesIn("moved");
        reps.open(reps.card(number));
        reps.enter("reason", "only_content");
        company.type(ANA, "leads-emea", "/lead reject " + number + " never-asked");

        assertThat(reps.submit(Map.of("note", "only read")).problem()).isNotNull();

        View kept = reps.view(view -> !view.errors().isEmpty());
        assertThat(kept.errors().get("reason")).contains("is settled, so there is nothing to turn down");
        assertThat(kept.values().at("/note/note_input/value").asText()).isEqualTo("only read");
        assertThat(reps.history(number)).containsOnlyOnce("rejected");
        reps.close();
    }

    @Test
    void dateThatCanMeanTwoDaysOrIsPastIsAskedAgain() throws Exception {
        long number = reps.comesIn("dated");
        company.type(ANA, "leads-emea", "/lead touch " + number + " call connected");
        company.type(ANA, "leads-emea", "/lead disqualify " + number + " bad-timing 3/4");

        View asked = reps.view(view -> true);
        assertThat(asked.content().toString()).contains("Say on which day it is to come back.");
        assertThat(reps.submit(Map.of("date", "2020-01-01")).problem()).isNotNull();

        View again = reps.view(view -> !view.errors().isEmpty());
        assertThat(again.errors().get("date")).startsWith("Give a day after today and within 3 years");
        assertThat(company.lead(number).path("state").asText()).isEqualTo("working");
        reps.close();
    }

    private static long number(String reason) {
        return Objects.requireNonNull(NUMBERS.get(reason));
    }

    private static void triedForDays(long number) throws Exception {
        for (int day = 9; day <= 13; day++) {
            reps.touched(number, day % 2 == 0 ? "email" : "call", "2026-11-%02dT10:00:00Z".formatted(day));
        }
        reps.touched(number, "linkedin", "2026-11-13T15:00:00Z");
    }
}
