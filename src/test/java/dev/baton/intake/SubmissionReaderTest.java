package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final SubmissionReader READER = new SubmissionReader("GB", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void everythingThatALeadCanHaveIsKept() throws Exception {
        Facts facts = accepted("""
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
        Submission submission = accepted("{\"source\": \"Website\", \"external_id\": \"1\"}");

        assertThat(submission.receivedAt()).isEqualTo(NOW);
        assertThat(submission.by()).isEqualTo(new Actor.Integration("website"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badFields")
    void aBadFieldIsNamedWithWhatIsAllowed(String field, String allowed, String members) throws Exception {
        List<FieldProblem> problems = refused("{\"source\": \"Website\", \"external_id\": \"1\", " + members + "}");

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
        assertThat(refused(json))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("source", "external_id, email or phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"lead\""})
    void whatIsNotAnObjectIsNotALead(String json) throws Exception {
        assertThat(refused(json)).hasSize(1);
    }

    @Test
    void allProblemsAreTold() throws Exception {
        assertThat(refused("""
                {"email": "nobody", "phone": "12", "country": "Atlantis", "employees": -1, "campain": "x",
                 "meeting_at": "soon"}
                """))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("source", "email", "phone", "country", "employees", "campain", "meeting_at");
    }

    @Test
    void aWhollyWrongDocumentIsNotRepeatedInFull() throws Exception {
        ObjectNode document = JSON.createObjectNode();
        for (int index = 0; index < 5_000; index++) {
            document.put("nonsense" + index, index);
        }

        Reading reading = READER.read(document, new Actor.Integration("website"));

        assertThat(((Reading.Refused) reading).problems()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana@Example.COM, ana@example.com",
        "ana+tag@example.com, ana+tag@example.com",
        "josé@example.com, josé@example.com",
        "ana@MÜLLER.de, ana@xn--mller-kva.de",
        "ana@northwind.example, ana@northwind.example",
        "'  ana@example.com  ', ana@example.com",
    })
    void anEmailHasOneForm(String given, String kept) throws Exception {
        assertThat(accepted(lead("email", given)).facts().person().email()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.com", "ana@localhost", "a b@example.com", "Ana <ana@example.com>"})
    void whatIsNoEmailCostsALeadThatHasNothingElse(String given) throws Exception {
        assertThat(refused(lead("email", given)))
                .extracting(FieldProblem::field)
                .containsExactly("email");
    }

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0958, , +442079460958",
        "0044 20 7946 0958, , +442079460958",
        "020 7946 0958, , +442079460958",
        "(212) 555-0100, US, +12125550100",
        "030 901820, Germany, +4930901820",
        "98123 45678, IN, +919812345678",
        "+1 212 555 0100, DE, +12125550100",
    })
    void aPhoneIsReadAsItIsDialledInTheLeadsCountry(String given, String country, String kept) throws Exception {
        ObjectNode lead = lead("phone", given).put("country", country);

        assertThat(accepted(lead).facts().person().phone()).isEqualTo(kept);
    }

    @Test
    void anExtensionIsKeptBesideTheNumber() throws Exception {
        Facts facts = accepted(lead("phone", "+1 212 555 0100 ext. 5")).facts();

        assertThat(facts.person().phone()).isEqualTo("+12125550100");
        assertThat(facts.fields()).containsEntry("phone_extension", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "call me", "+99 1"})
    void whatIsNoPhoneCostsALeadThatHasNothingElse(String given) throws Exception {
        assertThat(refused(lead("phone", given)))
                .extracting(FieldProblem::field)
                .containsExactly("phone");
    }

    @Test
    void aMistypedPhoneDoesNotCostALeadWithAnEmail() throws Exception {
        Reading.Accepted reading = (Reading.Accepted)
                READER.read(lead("email", "ana@example.com").put("phone", "call me"), new Actor.Integration("website"));

        assertThat(reading.submission().facts().person().phone()).isNull();
        assertThat(reading.submission().facts().fields()).containsEntry("phone_as_given", "call me");
        assertThat(reading.warnings()).hasSize(1);
        assertThat(reading.warnings().get(0).field()).isEqualTo("phone");
        assertThat(reading.warnings().get(0).problem()).contains("fields.phone_as_given");
    }

    @Test
    void aMistypedEmailDoesNotCostALeadWithAnExternalId() throws Exception {
        Facts facts = accepted(lead("external_id", "7").put("email", "ana@")).facts();

        assertThat(facts.person().email()).isNull();
        assertThat(facts.fields()).containsEntry("email_as_given", "ana@");
    }

    @ParameterizedTest
    @CsvSource({
        "GB, GB",
        "gb, GB",
        "GBR, GB",
        "United Kingdom, GB",
        "uk, GB",
        "germany, DE",
        "Côte d’Ivoire, CI",
        "Cote d'Ivoire, CI",
        "Hong Kong, HK",
        "Türkiye, TR",
        "Turkey, TR",
        "Viet Nam, VN",
        "South Korea, KR",
        "Bosnia and Herzegovina, BA",
        "USA, US",
        "U.S.A., US"
    })
    void aCountryIsUnderstoodAsPeopleWriteIt(String given, String kept) throws Exception {
        assertThat(accepted(lead("external_id", "1").put("country", given))
                        .facts()
                        .company()
                        .country())
                .isEqualTo(kept);
    }

    @Test
    void whatNobodyCanSeeIsDropped() throws Exception {
        Facts facts = accepted(lead("email", "\uFEFFana\u200B@example.com\u00A0")
                        .put("first_name", "  A\u202Ena\t")
                        .put("company", "North\r\nwind")
                        .put("last_name", "\u200B")
                        .put("title", "e\u0301lan"))
                .facts();

        assertThat(facts.person().email()).isEqualTo("ana@example.com");
        assertThat(facts.person().firstName()).isEqualTo("Ana");
        assertThat(facts.company().name()).isEqualTo("North wind");
        assertThat(facts.person().lastName()).isNull();
        assertThat(facts.person().title()).isEqualTo("\u00E9lan");
    }

    @Test
    void anAnswerMayHaveSeveralLines() throws Exception {
        ObjectNode lead = lead("external_id", "1");
        lead.putObject("form").put("What hurts?", "This\r\nand that");

        assertThat(accepted(lead).facts().form()).containsEntry("What hurts?", "This\nand that");
    }

    @Test
    void aQuestionWithSeveralBoxesKeepsEveryAnswer() throws Exception {
        ObjectNode lead = lead("external_id", "1");
        lead.putArray("form")
                .add(JSON.createObjectNode().put("question", "Interests").put("answer", "Pricing"))
                .add(JSON.createObjectNode().put("question", "Interests").put("answer", "Support"))
                .add(JSON.createObjectNode().put("question", "Unanswered").put("answer", ""));

        assertThat(accepted(lead).facts().form()).containsExactly(Map.entry("Interests", "Pricing; Support"));
    }

    @Test
    void aLongRunOfSpacesIsReadQuickly() throws Exception {
        ObjectNode lead = lead("external_id", "1");
        lead.putObject("fields").put("x", "a" + " ".repeat(250_000) + "b");

        assertThat(refused(lead)).extracting(FieldProblem::field).containsExactly("fields.x");
    }

    private static ObjectNode lead(String field, String value) {
        return JSON.createObjectNode().put("source", "Website").put(field, value);
    }

    private Submission accepted(String json) throws Exception {
        return accepted(JSON.readTree(json));
    }

    private Submission accepted(JsonNode document) {
        Reading reading = READER.read(document, new Actor.Integration("website"));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).submission();
    }

    private List<FieldProblem> refused(String json) throws Exception {
        return refused(JSON.readTree(json));
    }

    private List<FieldProblem> refused(JsonNode document) {
        Reading reading = READER.read(document, new Actor.Integration("website"));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).problems();
    }
}
