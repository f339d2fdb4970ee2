package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortCellIsShownAsItIs() {
        assertThat(Excerpt.of("5 or “6”, Søren 🚀")).isEqualTo("5 or “6”, Søren 🚀");
        assertThat(Excerpt.of("x".repeat(40))).isEqualTo("x".repeat(40));
    }

    @Test
    void aLongOneIsCutBetweenCharacters() {
        assertThat(Excerpt.of("🚀".repeat(41))).isEqualTo("🚀".repeat(40) + "…");
    }

    @Test
    void whatCannotBeSeenIsWrittenOut() {
        assertThat(Excerpt.of("a\nb\tc\rd\\e\u0000\u202Ef\u200Bg"))
                .isEqualTo("a\\nb\\tc\\rd\\\\e\\u{0}\\u{202E}f\\u{200B}g");
    }
}
