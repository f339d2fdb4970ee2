package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

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
        assertThat(Reads.accepted(Reads.lead("email", given)).facts().person().email())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.com", "ana@localhost", "a b@example.com", "Ana <ana@example.com>"})
    void whatIsNoEmailCostsALeadThatHasNothingElse(String given) throws Exception {
        assertThat(Reads.refused(Reads.lead("email", given)))
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
        ObjectNode lead = Reads.lead("phone", given).put("country", country);

        assertThat(Reads.accepted(lead).facts().person().phone()).isEqualTo(kept);
    }

    @Test
    void anExtensionIsKeptBesideTheNumber() throws Exception {
        Facts facts =
                Reads.accepted(Reads.lead("phone", "+1 212 555 0100 ext. 5")).facts();

        assertThat(facts.person().phone()).isEqualTo("+12125550100");
        assertThat(facts.fields()).containsEntry("phone_extension", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "call me", "+99 1"})
    void whatIsNoPhoneCostsALeadThatHasNothingElse(String given) throws Exception {
        assertThat(Reads.refused(Reads.lead("phone", given)))
                .extracting(FieldProblem::field)
                .containsExactly("phone");
    }

    @Test
    void aMistypedPhoneDoesNotCostALeadWithAnEmail() throws Exception {
        Reading.Accepted reading = (Reading.Accepted)
                Reads.read(Reads.lead("email", "ana@example.com").put("phone", "call me"));

        assertThat(reading.submission().facts().person().phone()).isNull();
        assertThat(reading.submission().facts().fields()).containsEntry("phone_as_given", "call me");
        assertThat(reading.warnings()).hasSize(1);
        assertThat(reading.warnings().get(0).field()).isEqualTo("phone");
        assertThat(reading.warnings().get(0).problem()).contains("fields.phone_as_given");
    }

    @Test
    void aMistypedEmailDoesNotCostALeadWithAnExternalId() throws Exception {
        Facts facts = Reads.accepted(Reads.lead("external_id", "7").put("email", "ana@"))
                .facts();

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
        assertThat(Reads.accepted(Reads.lead("external_id", "1").put("country", given))
                        .facts()
                        .company()
                        .country())
                .isEqualTo(kept);
    }

    @Test
    void whatNobodyCanSeeIsDropped() throws Exception {
        Facts facts = Reads.accepted(Reads.lead("email", "\uFEFFana\u200B@example.com\u00A0")
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
        ObjectNode lead = Reads.lead("external_id", "1");
        lead.putObject("form").put("What hurts?", "This\r\nand that");

        assertThat(Reads.accepted(lead).facts().form()).containsEntry("What hurts?", "This\nand that");
    }

    @Test
    void aQuestionWithSeveralBoxesKeepsEveryAnswer() throws Exception {
        ObjectNode lead = Reads.lead("external_id", "1");
        lead.putArray("form")
                .add(Reads.JSON.createObjectNode().put("question", "Interests").put("answer", "Pricing"))
                .add(Reads.JSON.createObjectNode().put("question", "Interests").put("answer", "Support"))
                .add(Reads.JSON.createObjectNode().put("question", "Unanswered").put("answer", ""));

        assertThat(Reads.accepted(lead).facts().form()).containsExactly(Map.entry("Interests", "Pricing; Support"));
    }

    @Test
    void aLongRunOfSpacesIsReadQuickly() throws Exception {
        ObjectNode lead = Reads.lead("external_id", "1");
        lead.putObject("fields").put("x", "a" + " ".repeat(250_000) + "b");

        assertThat(Reads.refused(lead)).extracting(FieldProblem::field).containsExactly("fields.x");
    }
}
