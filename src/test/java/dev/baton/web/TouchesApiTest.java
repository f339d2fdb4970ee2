package dev.baton.web;

import static dev.baton.web.TestApi.problem;
import static dev.baton.web.TouchCalls.AMY;
import static dev.baton.web.TouchCalls.ANA;
import static dev.baton.web.TouchCalls.BY_CONTACT;
import static dev.baton.web.TouchCalls.FIRST;
import static dev.baton.web.TouchCalls.NUMBERED;
import static dev.baton.web.TouchCalls.VOICEMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.lead.Event;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.WorkingLead;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchesApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWNERS = "{\"channel\": \"call\", \"outcome\": \"connected\"}";
    private static final String CALL_7 =
            "{\"channel\": \"call\", \"outcome\": \"connected\", \"external_id\": \"call-7\"}";

    private TestApi api;
    private TouchCalls calls;
    private Path folder;

    @BeforeEach
    void startServer(@TempDir Path folder) throws Exception {
        this.folder = folder;
        api = new TestApi(folder);
        calls = new TouchCalls(api);
        calls.demo();
    }

    @AfterEach
    void stopServer() {
        api.close();
    }

    @Test
    void touchOfAnOpenLeadClaimsItAndPlansTheNextStep() throws Exception {
        HttpResponse<String> logged = calls.post(NUMBERED, VOICEMAIL);

        assertThat(logged.statusCode()).isEqualTo(201);
        assertThat(logged.headers().firstValue("Location")).contains("/api/leads/1");
        assertThat(JSON.readTree(logged.body())).isEqualTo(JSON.readTree("""
                {"number": 1, "state": "working", "owner": "U0ANA", "logged": true,
                 "touch": {"count": 1, "by": "U0ANA", "channel": "call", "outcome": "voicemail",
                           "done_at": "2026-03-06T16:30:00Z", "logged_at": "2026-03-06T16:30:00Z"},
                 "next": {"channel": "call", "at": "2026-03-09T10:30:00Z"}}
                """));
        assertThat(types()).endsWith("claimed", "touched");
        assertThat(calls.lead().touches()).extracting(Touch::via).containsExactly("bootstrap");
    }

    @Test
    void everythingThatIsToldIsKept() throws Exception {
        calls.claim(AMY);
        api.clock().tick(Duration.ofHours(1));

        HttpResponse<String> logged = calls.post(BY_CONTACT, """
                {"channel": "email", "outcome": "connected", "done_at": "2026-03-06T17:00:00+00:00", "note": "likes it",
                 "asked": "SAP?", "missing": "case study", "next": {"channel": "meeting", "at": "2026-03-10T09:00:00Z"}}
                """.strip());

        assertThat(logged.statusCode()).isEqualTo(201);
        WorkingLead lead = (WorkingLead) calls.lead();
        assertThat(lead.lastTouch().by()).isEqualTo(AMY);
        assertThat(lead.lastTouch().doneAt()).isEqualTo(Instant.parse("2026-03-06T17:00:00Z"));
        assertThat(lead.next()).isEqualTo(new NextStep(Touch.Channel.MEETING, Instant.parse("2026-03-10T09:00:00Z")));
        assertThat(typed()).containsExactly("asked: SAP?", "missing: case study", "note: likes it");
    }

    @Test
    void sameCallIsLoggedOnceForEverAndAnsweredAsTheFirstTime() throws Exception {
        calls.claim(ANA);
        HttpResponse<String> first = calls.post(NUMBERED, CALL_7);
        api.clock().tick(Duration.ofDays(60));
        api.store().forgetOldRequestKeys(api.clock().instant());

        HttpResponse<String> again = calls.post(BY_CONTACT, CALL_7.replace("connected", "voicemail"));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(calls.lead().touches()).hasSize(1);
    }

    @Test
    void sameCallOnAnotherLeadIsAConflict() throws Exception {
        calls.claim(ANA);
        calls.post(NUMBERED, CALL_7);
        api.post(TestApi.DEMO.replace("crm-1", "crm-2").replace("ana@", "vera@"));

        JsonNode problem =
                problem(calls.post("/api/leads/2/touches", CALL_7.replace("}", ", \"by\": \"U0ANA\"}")), 409);

        assertThat(problem.path("detail").asText()).contains("logged on #1");
    }

    @Test
    void sameRequestIsCarriedOutOnceAndItsKeyWithAnotherBodyIsAConflict() throws Exception {
        var request = calls.posting(NUMBERED, VOICEMAIL).header("Idempotency-Key", "k-1");
        HttpResponse<String> first = api.send(request.build());
        HttpResponse<String> again = api.send(request.build());
        var other = calls.posting(NUMBERED, OWNERS).header("Idempotency-Key", "k-1");

        assertThat(again.body()).isEqualTo(first.body());
        problem(api.send(other.build()), 409);
        assertThat(calls.lead().touches()).hasSize(1);
    }

    @Test
    void callThatItsRepHasLoggedByHandIsNotLoggedASecondTime() throws Exception {
        calls.click(Touch.Outcome.NO_ANSWER);
        api.clock().tick(Duration.ofMinutes(4));

        HttpResponse<String> told = calls.post(NUMBERED, CALL_7);
        HttpResponse<String> again = calls.post(NUMBERED, CALL_7);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(told.body()).path("logged").asBoolean()).isFalse();
        assertThat(JSON.readTree(told.body()).at("/touch/outcome").asText()).isEqualTo("no_answer");
        assertThat(again.body()).isEqualTo(told.body());
        assertThat(calls.lead().touches()).hasSize(1);
    }

    @Test
    void callsMinutesApartAreTwoWhereASystemToldOfBothOrTooManyMinutesPassed() throws Exception {
        calls.click(Touch.Outcome.NO_ANSWER);
        api.clock().tick(Duration.ofMinutes(6));

        calls.post(NUMBERED, CALL_7);
        HttpResponse<String> redialled = calls.post(NUMBERED, CALL_7.replace("call-7", "call-8"));

        assertThat(redialled.statusCode()).isEqualTo(201);
        assertThat(calls.lead().touches()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"channel": "call", "outcome": "connected"}                              | by
                {"channel": "call", "outcome": "connected", "by": "eve@corp.example"}    | by
                {"channel": "pigeon", "outcome": "connected", "by": "U0ANA"}             | channel
                {"channel": "call", "by": "U0ANA"}                                       | outcome
                {"channel": "call", "outcome": "other", "by": "U0ANA", "done_at": "now"} | done_at
                {"channel": "call", "outcome": "other", "by": "U0ANA", "done_at": "2026-03-07T00:00:00Z"} | done_at
                {"channel": "call", "outcome": "other", "by": "U0ANA", "next": {"at": "2026-03-05T00:00:00Z"}} | next.at
                {"channel": "call", "outcome": "other", "by": "U0ANA", "next": {}}       | next.at
                {"channel": "call", "outcome": "other", "by": "U0ANA", "duration": 7}    | duration
                {"channel": "call", "outcome": "other", "email": "ana@example.com"}      | email
                """)
    void whatCannotBeLoggedNamesItsField(String touch, String field) throws Exception {
        JsonNode problem = problem(calls.post(NUMBERED, touch), 422);

        assertThat(problem.path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly(field);
        assertThat(calls.lead().touches()).isEmpty();
    }

    @Test
    void stateThatDoesNotAllowItIsToldInASentence() throws Exception {
        api.post("{\"source\": \"Webinar\", \"external_id\": \"crm-9\"}");

        assertThat(detail(calls.post("/api/leads/2/touches", VOICEMAIL)))
                .isEqualTo("#2 is held: it is not ready, and nobody works it. Nothing was logged.");
        assertThat(detail(calls.post(NUMBERED, VOICEMAIL.replace("Ana", "ben"))))
                .isEqualTo(
                        "#1 is nobody's, and a touch claims it; ben@corp.example is not on the roster emea, which may."
                                + " Nothing was logged.");
        calls.claim(AMY);
        assertThat(detail(calls.post(NUMBERED, VOICEMAIL)))
                .isEqualTo("#1 belongs to U0AMY, and only its owner's touches are logged. Nothing was logged.");
    }

    @Test
    void emailAndPhoneOfTwoLeadsAreNoLead() throws Exception {
        api.post("{\"source\": \"Demo\", \"phone\": \"+44 20 7946 0123\"}");

        JsonNode problem =
                problem(calls.post(BY_CONTACT, VOICEMAIL.replace("}", ", \"phone\": \"020 7946 0123\"}")), 422);

        assertThat(problem.at("/errors/0/problem").asText()).contains("#1 and #2");
    }

    @Test
    void keyThatMayOnlySendLeadsMayNotLogTouches() throws Exception {
        String secret = api.create("website", Scope.LEADS_WRITE);
        var request = calls.posting(NUMBERED, VOICEMAIL).setHeader("Authorization", "Bearer " + secret);

        assertThat(detail(problem(api.send(request.build()), 403))).contains("touches:write");
    }

    private static String detail(HttpResponse<String> response) throws Exception {
        return detail(problem(response, 409));
    }

    private static String detail(JsonNode problem) {
        return problem.path("detail").asText();
    }

    private List<String> typed() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("leads.db"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select kind, text from typed order by kind")) {
            while (rows.next()) {
                texts.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        return texts;
    }

    private List<String> types() {
        return api.store().leadBook().history(FIRST).stream().map(Event::type).toList();
    }
}
