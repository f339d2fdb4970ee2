package dev.baton.query.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    /** A Wednesday in week 47. */
    private static final Instant NOW = Instant.parse("2026-11-18T14:04:00Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final PeriodReader reader = new PeriodReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                       | 2026-11-18 | 2026-11-18 | today (18 Nov)
            Yesterday                   | 2026-11-17 | 2026-11-17 | yesterday (17 Nov)
            the day before yesterday    | 2026-11-16 | 2026-11-16 | the day before yesterday (16 Nov)
            this week                   | 2026-11-16 | 2026-11-18 | this week so far (16–18 Nov)
            last week                   | 2026-11-09 | 2026-11-15 | last week (9–15 Nov)
            of the last week            | 2026-11-09 | 2026-11-15 | last week (9–15 Nov)
            the week before last        | 2026-11-02 | 2026-11-08 | the week before last (2–8 Nov)
            this month                  | 2026-11-01 | 2026-11-18 | this month so far (1–18 Nov)
            last month                  | 2026-10-01 | 2026-10-31 | last month (1–31 Oct)
            last quarter                | 2026-07-01 | 2026-09-30 | last quarter (1 Jul – 30 Sep)
            this quarter                | 2026-10-01 | 2026-11-18 | this quarter so far (1 Oct – 18 Nov)
            this year                   | 2026-01-01 | 2026-11-18 | this year so far (1 Jan – 18 Nov)
            ytd                         | 2026-01-01 | 2026-11-18 | this year so far (1 Jan – 18 Nov)
            last year                   | 2025-01-01 | 2025-12-31 | last year (1 Jan – 31 Dec 2025)
            last 7 days                 | 2026-11-12 | 2026-11-18 | the last 7 days (12–18 Nov)
            in the past two weeks       | 2026-11-05 | 2026-11-18 | the past two weeks (5–18 Nov)
            past month                  | 2026-10-19 | 2026-11-18 | the past month (19 Oct – 18 Nov)
            last 3 months               | 2026-08-19 | 2026-11-18 | the last 3 months (19 Aug – 18 Nov)
            3 days ago                  | 2026-11-15 | 2026-11-15 | on 15 Nov
            two weeks ago               | 2026-11-02 | 2026-11-08 | two weeks ago (2–8 Nov)
            last weekend                | 2026-11-14 | 2026-11-15 | last weekend (14–15 Nov)
            monday                      | 2026-11-16 | 2026-11-16 | on 16 Nov
            on wednesday                | 2026-11-18 | 2026-11-18 | on 18 Nov
            last wednesday              | 2026-11-11 | 2026-11-11 | on 11 Nov
            friday last week            | 2026-11-13 | 2026-11-13 | on 13 Nov
            since 1 May                 | 2026-05-01 | 2026-11-18 | since 1 May
            since monday                | 2026-11-16 | 2026-11-18 | since 16 Nov
            since last week             | 2026-11-09 | 2026-11-18 | since last week (9 Nov)
            since 1 Dec                 | 2025-12-01 | 2026-11-18 | since 1 Dec 2025
            after 1 May                 | 2026-05-02 | 2026-11-18 | after 1 May
            from 1 May                  | 2026-05-01 | 2026-11-18 | since 1 May
            from october                | 2026-10-01 | 2026-10-31 | October (1–31 Oct)
            from 3 to 9 November        | 2026-11-03 | 2026-11-09 | 3–9 Nov
            3–9 Nov                     | 2026-11-03 | 2026-11-09 | 3–9 Nov
            Nov 3-9                     | 2026-11-03 | 2026-11-09 | 3–9 Nov
            between 1 May and 9 May     | 2026-05-01 | 2026-05-09 | 1–9 May
            between may and july        | 2026-05-01 | 2026-07-31 | 1 May – 31 Jul
            1 may to 9 may 2025         | 2025-05-01 | 2025-05-09 | 1–9 May 2025
            from 20 dec to 10 jan       | 2025-12-20 | 2026-01-10 | 20 Dec 2025 – 10 Jan 2026
            from 2026-11-03 to 2026-11-09 | 2026-11-03 | 2026-11-09 | 3–9 Nov
            monday to friday last week  | 2026-11-09 | 2026-11-13 | 9–13 Nov
            from 10 to 30 November      | 2026-11-10 | 2026-11-18 | 10–18 Nov
            in October                  | 2026-10-01 | 2026-10-31 | October (1–31 Oct)
            november                    | 2026-11-01 | 2026-11-18 | November so far (1–18 Nov)
            in december                 | 2025-12-01 | 2025-12-31 | December (1–31 Dec 2025)
            May 2026                    | 2026-05-01 | 2026-05-31 | May (1–31 May)
            2026-05                     | 2026-05-01 | 2026-05-31 | May (1–31 May)
            Q2                          | 2026-04-01 | 2026-06-30 | Q2 (1 Apr – 30 Jun)
            q2 2025                     | 2025-04-01 | 2025-06-30 | Q2 (1 Apr – 30 Jun 2025)
            2026-Q2                     | 2026-04-01 | 2026-06-30 | Q2 (1 Apr – 30 Jun)
            second quarter of 2026      | 2026-04-01 | 2026-06-30 | Q2 (1 Apr – 30 Jun)
            h1                          | 2026-01-01 | 2026-06-30 | H1 (1 Jan – 30 Jun)
            week 46                     | 2026-11-09 | 2026-11-15 | week 46 (9–15 Nov)
            2026-W46                    | 2026-11-09 | 2026-11-15 | week 46 (9–15 Nov)
            CW46 2025                   | 2025-11-10 | 2025-11-16 | week 46 (10–16 Nov 2025)
            week 50                     | 2025-12-08 | 2025-12-14 | week 50 (8–14 Dec 2025)
            week of 4 november          | 2026-11-02 | 2026-11-08 | the week of 4 Nov (2–8 Nov)
            2026-11-03                  | 2026-11-03 | 2026-11-03 | on 3 Nov
            3.11.                       | 2026-11-03 | 2026-11-03 | on 3 Nov
            03.11.2025                  | 2025-11-03 | 2025-11-03 | on 3 Nov 2025
            Tue 3 November              | 2026-11-03 | 2026-11-03 | on 3 Nov
            on the 3rd                  | 2026-11-03 | 2026-11-03 | on 3 Nov
            the 20th                    | 2026-10-20 | 2026-10-20 | on 20 Oct
            13/11                       | 2026-11-13 | 2026-11-13 | on 13 Nov
            29 feb                      | 2024-02-29 | 2024-02-29 | on 29 Feb 2024
            2025                        | 2025-01-01 | 2025-12-31 | 2025 (1 Jan – 31 Dec 2025)
            """)
    void namesDaysFromTheFirstToTheLast(String text, LocalDate first, LocalDate last, String told) {
        PeriodReading.Stretch stretch = stretch(text, BERLIN, NOW);
        assertThat(stretch.from().atZone(BERLIN)).isEqualTo(first.atStartOfDay(BERLIN));
        assertThat(stretch.until().atZone(BERLIN)).isEqualTo(last.plusDays(1).atStartOfDay(BERLIN));
        assertThat(stretch.told()).isEqualTo(told);
        assertThat(stretch.note()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            until 1 May       | 2026-05-02 | until 1 May
            before 1 May      | 2026-05-01 | before 1 May
            until last week   | 2026-11-16 | until last week (15 Nov)
            before this month | 2026-11-01 | before this month (1 Nov)
            """)
    void someHaveNoBeginning(String text, LocalDate until, String told) {
        PeriodReading.Stretch stretch = stretch(text, BERLIN, NOW);
        assertThat(stretch.from()).isEqualTo(Instant.EPOCH);
        assertThat(stretch.until().atZone(BERLIN)).isEqualTo(until.atStartOfDay(BERLIN));
        assertThat(stretch.told()).isEqualTo(told);
    }

    @Test
    void slashesAreReadAsTheyAreWrittenWhereTheAskerIsAndThatIsSaid() {
        PeriodReading.Stretch here = stretch("11/3", BERLIN, NOW);
        assertThat(here.from()).isEqualTo("2026-03-10T23:00:00Z");
        assertThat(here.note())
                .isEqualTo("11/3 is read as 11 Mar, the day first, as where you are; for 3 Nov write 2026-11-03.");
        PeriodReading.Stretch there = stretch("since 11/3", CHICAGO, NOW);
        assertThat(there.from()).isEqualTo("2026-11-03T06:00:00Z");
        assertThat(there.note())
                .isEqualTo("11/3 is read as 3 Nov, the month first, as where you are; for 11 Mar write 2026-03-11.");
        assertThat(stretch("3/3", BERLIN, NOW).note()).isNull();
    }

    @Test
    void hoursAreCountedBackFromNow() {
        PeriodReading.Stretch stretch = stretch("in the last 24 hours", BERLIN, NOW);
        assertThat(stretch.from()).isEqualTo("2026-11-17T14:04:00Z");
        assertThat(stretch.until()).isAfter(NOW).isBefore(NOW.plusSeconds(1));
        assertThat(stretch.told()).isEqualTo("the last 24 hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "next week",
                "next friday",
                "in 3 days",
                "since tomorrow",
                "2026-12-01",
                "1 Dec 2026",
                "2027",
                "week 50 2026",
                "this december",
                "this friday",
                "until next week",
                "q1 2027",
                "next 7 days",
                "after today"
            })
    void whatIsStillToComeIsRefused(String text) {
        assertThat(refused(text)).isEqualTo("“" + text + "” is still to come, so nothing has happened then.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 feb               | The calendar has no “30 feb”.
            since 31.4.          | The calendar has no “since 31.4.”.
            week 54              | The calendar has no “week 54”.
            week 53 2025         | The calendar has no “week 53 2025”.
            q5                   | The calendar has no “q5”.
            mon 3 November       | The calendar has no “mon 3 November”.
            last 0 days          | “last 0 days” has no day in it.
            """)
    void whatDoesNotExistIsRefused(String text, String sentence) {
        assertThat(refused(text)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 9 May 2026 to 3 May 2026 | from 2026-05-03 to 2026-05-09
            since 1 May until 1 April     | from 2026-04-01 to 2026-05-01
            from June to May              | from 2026-05-01 to 2026-06-30
            between q3 and q2             | from 2026-04-01 to 2026-09-30
            from 10 to 3 November         | from 2026-11-03 to 2026-11-10
            since last week until 1 April | from 2026-04-01 to 2026-11-15
            """)
    void whatEndsBeforeItBeginsIsToldTheOtherWayRound(String text, String right) {
        assertThat(refused(text))
                .isEqualTo("“" + text + "” ends before it begins: write “" + right + "”, or which years are meant.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-18 | from june to december       | 2026-06-01 | 2026-11-18
            2026-11-18 | from june 2026 to may 2027  | 2026-06-01 | 2026-11-18
            2026-12-30 | from monday to friday       | 2026-12-28 | 2026-12-30
            2027-01-05 | from november to january    | 2026-11-01 | 2027-01-05
            2026-03-18 | from june to may            | 2025-06-01 | 2026-03-18
            """)
    void whatGoesOnStillEndsWithToday(LocalDate today, String text, LocalDate first, LocalDate last) {
        PeriodReading.Stretch stretch =
                stretch(text, BERLIN, today.atTime(12, 0).atZone(BERLIN).toInstant());
        assertThat(stretch.from().atZone(BERLIN)).isEqualTo(first.atStartOfDay(BERLIN));
        assertThat(stretch.until().atZone(BERLIN)).isEqualTo(last.plusDays(1).atStartOfDay(BERLIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "the", "webinar", "recently", "last", "week", "since", "3", "100", "from 3 to 9", "may be"})
    void otherWordsAreNoTime(String text) {
        assertThat(reader.read(text, BERLIN, NOW)).isEmpty();
    }

    private PeriodReading.Stretch stretch(String text, ZoneId zone, Instant now) {
        return (PeriodReading.Stretch) reader.read(text, zone, now).orElseThrow();
    }

    private String refused(String text) {
        return ((PeriodReading.Refused) reader.read(text, BERLIN, NOW).orElseThrow()).sentence();
    }
}
