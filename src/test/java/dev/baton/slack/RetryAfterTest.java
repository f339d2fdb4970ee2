package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "' 30 ', 30",
        "0, 1",
        "600, 600",
        "601, 600",
        "86400, 600",
        "99999999999999999999999999, 600",
        "'Mon, 04 May 2026 09:00:20 GMT', 20",
        "'Mon, 04 May 2026 08:00:00 GMT', 1",
        "'Wed, 21 Oct 2015 07:28:00 GMT', 1",
        "'Fri, 31 Dec 9999 23:59:59 GMT', 600",
        "-5, 30",
        "soon, 30",
        "1.5, 30",
        "'', 30"
    })
    void everyHeaderIsAWaitThatDoesNoHarm(String header, long seconds) {
        assertThat(RetryAfter.of(header, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void withoutTheHeaderItIsHalfAMinute() {
        assertThat(RetryAfter.of(null, NOW)).isEqualTo(Duration.ofSeconds(30));
    }
}
