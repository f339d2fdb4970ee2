package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactNamesTest {

    private final Facts facts = new Facts(
            new Facts.Person("x-1", "Vera", "Pohl", "VP", "Vera@Northwind.example", "+442071234567"),
            new Facts.Company("Northwind", "GB", 800),
            new Facts.Origin("Webinar", "webinar-may", "/demo"),
            Map.of("Timeline?", "This month", "Budget?", " "),
            List.of(
                    new Facts.Activity("download", "whitepaper", 2, null),
                    new Facts.Activity("Download", null, 1, null)),
            new Facts.Consent(true, false, "I agree"),
            Instant.parse("2026-11-30T10:00:00Z"),
            Map.of("plan", "Pro"));

    @ParameterizedTest
    @CsvSource({
        "external_id,x-1",
        "first_name,Vera",
        "last_name,Pohl",
        "title,VP",
        "email,Vera@Northwind.example",
        "email_domain,northwind.example",
        "phone,+442071234567",
        "company,Northwind",
        "country,GB",
        "employees,800",
        "source,Webinar",
        "campaign,webinar-may",
        "landing_page,/demo",
        "consent_email,true",
        "consent_call,false",
        "meeting_at,2026-11-30T10:00:00Z",
        "answer.timeline?,This month",
        "field.Plan,Pro",
        "activity.download,3"
    })
    void everyNameReadsItsFact(String name, String value) {
        assertThat(FactNames.isKnown(name)).isTrue();
        assertThat(FactNames.values(facts, name)).containsExactly(value);
    }

    @Test
    void everyNameIsReadAbove() {
        assertThat(FactNames.named())
                .containsExactly(
                        "campaign",
                        "company",
                        "consent_call",
                        "consent_email",
                        "country",
                        "email",
                        "email_domain",
                        "employees",
                        "external_id",
                        "first_name",
                        "landing_page",
                        "last_name",
                        "meeting_at",
                        "phone",
                        "source",
                        "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer.Budget?", "answer.other", "field.other", "activity.demo"})
    void whatIsBlankOrWasNotGivenIsNotKnown(String name) {
        assertThat(FactNames.values(facts, name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contry", "Country", "answer.", "field.", "activity.", "fields.plan", "company.size"})
    void anyOtherNameIsNoFact(String name) {
        assertThat(FactNames.isKnown(name)).isFalse();
    }

    @Test
    void askingForANameThatIsNoFactIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> FactNames.values(facts, "contry"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No fact is called contry");
    }
}
