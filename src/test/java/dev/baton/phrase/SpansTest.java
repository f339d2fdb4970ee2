package dev.baton.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "-PT5S, 0 s",
        "PT0S, 0 s",
        "PT59S, 59 s",
        "PT2M30S, 2 min",
        "PT1H, 1 h",
        "PT3H12M, 3 h 12 min",
        "P1D, 1 day",
        "P2DT4H30M, 2 days 4 h"
    })
    void aSpanIsSaidInAtMostTwoUnits(Duration span, String words) {
        assertThat(Spans.words(span)).isEqualTo(words);
    }
}
