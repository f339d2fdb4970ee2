package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Marketing listens in on a call, from the card to the word that it was held. */
@Timeout(120)
class RideThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void anAskIsAcceptedRemindedOfAndHeld(@TempDir Path folder) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-16T10:40:00Z"));
        try (Company company = Company.overHttp(folder).at(clock).open()) {
            long number = company.submit("""
                            {"source": "Webinar", "campaign": "partner-day", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, "leads-emea", number);
            Message card = company.await(
                    MIA, "leads-emea", message -> message.blocks().toString().contains("Listen in"));

            assertThat(company.choose(MIA, card, "ride", number).problem()).isNull();
            Message ask = said(company, ANA, "asks to listen in on your next call with #" + number);
            assertThat(company.click(ANA, ask, "ride_accept").problem()).isNull();
            awaitModal(company);
            String at = Long.toString(clock.instant().plus(Duration.ofHours(2)).getEpochSecond());
            assertThat(company.sandbox
                            .modals()
                            .submit(company.person(ANA), Map.of("at/at_input", List.of(at)))
                            .problem())
                    .isNull();

            said(company, MIA, "says yes: you listen in on the call with #" + number);
            assertThat(said(company, ANA, "listens in on your call with #" + number)
                            .ts())
                    .isEqualTo(ask.ts());
            clock.tick(Duration.ofMinutes(110));
            Message soon = said(company, MIA, "*Soon:*");
            said(company, ANA, "*Soon:*");
            clock.tick(Duration.ofHours(1));
            assertThat(company.click(MIA, soon, "ride_held").problem()).isNull();

            assertThat(said(company, MIA, "You listened in").ts()).isEqualTo(soon.ts());
            said(company, ANA, "listened in on the call with #" + number);
        }
    }

    private static Message said(Company company, String who, String text) throws InterruptedException {
        return company.await(
                who, company.directMessages(who), message -> message.text().contains(text));
    }

    private static void awaitModal(Company company) throws InterruptedException {
        long seen = company.workspace.revision();
        while (company.workspace.views().stack(company.person(ANA)).isEmpty()) {
            seen = company.workspace.awaitChange(seen, Duration.ofSeconds(1));
        }
    }
}
