package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

    @Test
    void everythingThatALeadCanHaveIsKept() throws Exception {
        Facts facts = Reads.accepted("""
                {"source": "Webinar", "external_id": "crm-7", "first_name": "Nia", "last_name": "Okafor",
                 "title": "VP Operations", "email": "Nia@Northwind.example", "phone": "020 7946 0958",
                 "company": "Northwind", "country": "gb", "employees": 800, "campaign": "webinar-may",
                 "landing_page": "/demo", "form": {"Which system do you replace?": "Spreadsheets", "Seats": 40},
                 "activities": [{"type": "page_view", "detail": "/pricing", "count": 3, "at": "2026-03-01T10:00:00Z"},
                                {"type": "demo_request"}],
                 "consent": {"email": true, "call": false, "wording": "I agree"},
                 "meeting_at": "2026-03-04T15:00:00+01:00", "fields": {"budget": 1.50, "trial": true}}
                """).facts();

        assertThat(facts.person())
                .isEqualTo(new Facts.Person(
                        "crm-7", "Nia", "Okafor", "VP Operations", "nia@northwind.example", "+442079460958"));
        assertThat(facts.company()).isEqualTo(new Facts.Company("Northwind", "GB", 800));
        assertThat(facts.origin()).isEqualTo(new Facts.Origin("Webinar", "webinar-may", "/demo"));
        assertThat(facts.form())
                .containsExactly(Map.entry("Which system do you replace?", "Spreadsheets"), Map.entry("Seats", "40"));
        assertThat(facts.activities())
                .containsExactly(
                        new Facts.Activity("page_view", "/pricing", 3, Instant.parse("2026-03-01T10:00:00Z")),
                        new Facts.Activity("demo_request", null, 1, null));
        assertThat(facts.consent()).isEqualTo(new Facts.Consent(true, false, "I agree"));
        assertThat(facts.meetingAt()).isEqualTo(Instant.parse("2026-03-04T14:00:00Z"));
        assertThat(facts.fields()).containsEntry("trial", "true").containsKey("budget");
    }

    @Test
    void aSubmissionSaysWhenItCameInAndWhoSentIt() throws Exception {
        Submission submission = Reads.accepted("{\"source\": \"Website\", \"external_id\": \"1\"}");

        assertThat(submission.receivedAt()).isEqualTo(Reads.NOW);
        assertThat(submission.by()).isEqualTo(new Actor.Integration("website"));
    }

    @Test
    void itCameInOnAWholeMillisecondAsTheStoreKeepsIt() {
        Reading reading = Reads.read(Reads.lead("external_id", "1"), Instant.parse("2026-03-02T09:00:00.123456789Z"));

        assertThat(((Reading.Accepted) reading).submission().receivedAt())
                .isEqualTo(Instant.parse("2026-03-02T09:00:00.123Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badFields")
    void aBadFieldIsNamedWithWhatIsAllowed(String field, String allowed, String members) throws Exception {
        List<FieldProblem> problems =
                Reads.refused("{\"source\": \"Website\", \"external_id\": \"1\", " + members + "}");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).field()).isEqualTo(field);
        assertThat(problems.get(0).problem()).contains(allowed);
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("first_name", "a text", "\"first_name\": 7"),
                Arguments.of("first_name", "at most 100 characters", "\"first_name\": \"" + "x".repeat(101) + "\""),
                Arguments.of("country", "two letters", "\"country\": \"Atlantis\""),
                Arguments.of("employees", "a whole number", "\"employees\": \"many\""),
                Arguments.of("employees", "a whole number", "\"employees\": 1.5"),
                Arguments.of("employees", "at least 1", "\"employees\": 0"),
                Arguments.of("employees", "at most 10000000", "\"employees\": 1000000000000"),
                Arguments.of("form", "a list or an object", "\"form\": \"yes\""),
                Arguments.of("form.Seats", "a number or a text or true or false", "\"form\": {\"Seats\": [1]}"),
                Arguments.of("form[0].question", "is missing", "\"form\": [{\"answer\": \"a\"}]"),
                Arguments.of(
                        "activities[1].count",
                        "at least 1",
                        "\"activities\": [{\"type\":\"a\"},{\"type\":\"b\",\"count\":0}]"),
                Arguments.of(
                        "activities[0].at",
                        "with an offset",
                        "\"activities\": [{\"type\": \"a\", \"at\": \"yesterday\"}]"),
                Arguments.of("consent.call", "true or false", "\"consent\": {\"call\": \"maybe\"}"),
                Arguments.of("consent.sms", "fields", "\"consent\": {\"sms\": true}"),
                Arguments.of("meeting_at", "with an offset", "\"meeting_at\": \"2026-03-04T15:00:00\""),
                Arguments.of("meeting_at", "with an offset", "\"meeting_at\": \"+900000000-01-01T00:00:00Z\""),
                Arguments.of("fields.x", "a text", "\"fields\": {\"x\": {\"y\": 1}}"),
                Arguments.of("employes", "did you mean employees?", "\"employes\": 5"),
                Arguments.of("firstName", "did you mean first_name?", "\"firstName\": \"Nia\""),
                Arguments.of("shoe_size", "goes under fields", "\"shoe_size\": 42"),
                Arguments.of("company", "control characters", "\"company\": \"a\\u0000b\""),
                Arguments.of("company", "broken Unicode", "\"company\": \"a\\ud800b\""),
                Arguments.of("title ", "is given twice", "\"title\": \"a\", \"title \": \"b\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"source\": null}",
                "{\"source\": \" \\u200B\\t\"}",
                "{\"source\": \"\", \"email\": \"\"}"
            })
    void aLeadNeedsASourceAndSomethingToKnowThePersonBy(String json) throws Exception {
        assertThat(Reads.refused(json))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("source", "external_id, email or phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"lead\""})
    void whatIsNotAnObjectIsNotALead(String json) throws Exception {
        assertThat(Reads.refused(json)).hasSize(1);
    }

    @Test
    void allProblemsAreTold() throws Exception {
        assertThat(Reads.refused("""
                {"email": "nobody", "phone": "12", "country": "Atlantis", "employees": -1, "campain": "x",
                 "meeting_at": "soon"}
                """))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("source", "email", "phone", "country", "employees", "campain", "meeting_at");
    }

    @Test
    void aWhollyWrongDocumentIsNotRepeatedInFull() throws Exception {
        ObjectNode document = Reads.JSON.createObjectNode();
        for (int index = 0; index < 5_000; index++) {
            document.put("nonsense" + index, index);
        }

        Reading reading = Reads.read(document);

        assertThat(((Reading.Refused) reading).problems()).hasSize(100);
    }

    @Test
    void whatIsToldOfADocumentThatIsWhollyWrongIsBounded() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int each = 0; each < 500; each++) {
            fields.put("n".repeat(900) + each, "\u0001");
        }
        ObjectNode lead = Reads.lead("external_id", "1");
        lead.set("fields", fields);

        List<FieldProblem> problems = ((Reading.Refused) Reads.read(lead, Reads.NOW)).problems();

        assertThat(problems).hasSize(100);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.field()).hasSizeLessThanOrEqualTo(310));
    }
}
