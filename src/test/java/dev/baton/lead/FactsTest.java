package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant MEETING = Instant.parse("2026-11-30T10:00:00Z");

    private final Facts first = new Facts(
            new Facts.Person("x-1", "Vera", null, "Manager", "vera@northwind.example", null),
            new Facts.Company("Northwind", null, 300),
            new Facts.Origin("Website", "spring", "/pricing"),
            Map.of("Timeline?", "Next year", "Team?", "Sales"),
            List.of(new Facts.Activity("download", "whitepaper", 1, null)),
            new Facts.Consent(true, null, "I agree"),
            MEETING,
            Map.of("plan", "Free"));

    @Test
    void whatTheNewerSubmissionSaysWinsAndWhatItLeavesOutStays() {
        Facts newer = new Facts(
                new Facts.Person(null, null, "Pohl", "Director", null, "+442071234567"),
                new Facts.Company(null, "GB", 800),
                new Facts.Origin("Webinar", null, null),
                Map.of("Timeline?", "This month"),
                List.of(new Facts.Activity("webinar_attended", null, 1, null)),
                new Facts.Consent(false, true, null),
                null,
                Map.of("seats", "12"));

        assertThat(first.updatedBy(newer))
                .isEqualTo(new Facts(
                        new Facts.Person("x-1", "Vera", "Pohl", "Director", "vera@northwind.example", "+442071234567"),
                        new Facts.Company("Northwind", "GB", 800),
                        new Facts.Origin("Webinar", "spring", "/pricing"),
                        Map.of("Timeline?", "This month", "Team?", "Sales"),
                        List.of(
                                new Facts.Activity("download", "whitepaper", 1, null),
                                new Facts.Activity("webinar_attended", null, 1, null)),
                        new Facts.Consent(false, true, "I agree"),
                        MEETING,
                        Map.of("plan", "Free", "seats", "12")));
    }

    @Test
    void theSameSubmissionTwiceChangesNothing() {
        assertThat(first.updatedBy(first)).isEqualTo(first);
    }

    @Test
    void theFormKeepsItsOrder() {
        Facts form = new SomeFacts()
                .answer("c", "1")
                .answer("a", "2")
                .answer("b", "3")
                .facts();

        assertThat(form.form().keySet()).containsExactly("c", "a", "b");
    }

    @Test
    void aPersonIsRecognisedByExternalIdThenEmailThenPhone() {
        Facts known = first.updatedBy(new Facts(
                new Facts.Person(null, null, null, null, null, "+442071234567"),
                new Facts.Company(null, null, null),
                new Facts.Origin("Website", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of()));

        assertThat(known.identities())
                .containsExactly(
                        new Identity(Identity.Kind.EXTERNAL_ID, "x-1"),
                        new Identity(Identity.Kind.EMAIL, "vera@northwind.example"),
                        new Identity(Identity.Kind.PHONE, "+442071234567"));
        assertThat(new SomeFacts().email("a@b.example").facts().identities())
                .containsExactly(new Identity(Identity.Kind.EMAIL, "a@b.example"));
    }
}
