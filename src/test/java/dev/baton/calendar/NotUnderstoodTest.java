package dev.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date, only half of one, or meant to hurt. */
class NotUnderstoodTest {

    private static final List<String> DATES = List.of(
            "next friday 10:00",
            "friday",
            "in 2 hours",
            "in two weeks",
            "1 feb 2027",
            "2027-02-01 14:00",
            "3/4",
            "noon",
            "5pm",
            "tonight",
            "end of month",
            "the 10th");

    private static final List<String> STRAYS = List.of(
            "call", "x", "or maybe later", "please", "109", "until", "to", "monday tuesday", "-", "!x", "of", "every");

    static Stream<String> datesWithAStrayWord() {
        return DATES.stream()
                .flatMap(date -> STRAYS.stream().flatMap(stray -> Stream.of(stray + " " + date, date + " " + stray)));
    }

    @ParameterizedTest
    @MethodSource("datesWithAStrayWord")
    void aWordTooManyIsNeverSkipped(String text) {
        assertThat(read(text)).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "at",
                "on",
                "by",
                "the",
                "soon",
                "asap",
                "q2",
                "may",
                "2027",
                "feb 2027",
                "25:00",
                "24:00",
                "17pm",
                "0am",
                "13:60",
                "9:5",
                "friday 26:70",
                "32 jan",
                "0 feb",
                "2027-13-01",
                "2027-00-10",
                "45",
                "1/2/3",
                "13/13",
                "01.02.027",
                "next",
                "in 2",
                "2 hours",
                "in hours",
                "in 2 hours ago",
                "in 2 moons",
                "in 99999 days",
                "10 10",
                "10 1 feb",
                "1 feb 25",
                "next friday 10:00 11:00",
                "monday friday",
                "in the morning",
                "morning",
                "tonight at 10am",
                "today at 8 in the afternoon",
                "2027-02-01T14:00",
                "friday,monday",
                "fridayish",
                "-1 feb"
            })
    void whatIsNoDateIsNotUnderstood(String text) {
        assertThat(read(text)).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "١٠:٠٠",
                "１０:00",
                "tomorrow １０:00",
                "१ feb",
                "tomorrow \u202E00:01",
                "\u200Ftomorrow",
                "tomor\u200Brow",
                "tomorrow 🎉",
                "🕙",
                "завтра",
                "明天",
                "yıl",
                "in 2 wee\u212As",
                "tomorrow\u0000",
                "%s%n",
                "<!channel>",
                "tomorrow'; drop table lead",
                "${now}"
            })
    void otherScriptsEmojiAndMarksAreNotUnderstood(String text) {
        assertThat(read(text)).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "a", "friday ", "1/", "1.", "in ", ".", ",", " ", "\n", "🎉", "tonight ", "at 1 ", "\u202E"
            })
    @Timeout(10)
    void tenThousandCharactersAreNotSearchedForADate(String piece) {
        String endless = piece.repeat(10_000 / piece.length());

        assertThat(read(endless)).isEqualTo("?");
        assertThat(read(endless + "x")).isEqualTo("?");
        assertThat(read("friday" + endless + "x")).isEqualTo("?");
        assertThat(read(endless.substring(0, Math.min(endless.length(), 98)) + "x"))
                .isEqualTo("?");
    }

    @Test
    void spacesOfAnyKindAndNumberStandBetweenWords() {
        assertThat(read("next\u00A0friday" + " ".repeat(10_000) + "\t10:00")).isEqualTo("2026-11-27T10:00Z");
    }

    private static String read(String text) {
        return Shown.read(text, "Europe/London", "2026-11-20T10:40:00Z");
    }
}
