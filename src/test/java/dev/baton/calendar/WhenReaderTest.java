package dev.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read in London on a Friday, 20 November 2026, at 10:40. */
class WhenReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                         | 2026-11-20
            tomorrow                      | 2026-11-21
            day after tomorrow            | 2026-11-22
            yesterday                     | 2026-11-19
            monday                        | 2026-11-23
            tue                           | 2026-11-24
            weds                          | 2026-11-25
            thurs                         | 2026-11-26
            saturday                      | 2026-11-21
            sunday                        | 2026-11-22
            this sunday                   | 2026-11-22
            this friday                   | 2026-11-20
            next friday                   | 2026-11-27
            next monday                   | 2026-11-23
            next sunday                   | 2026-11-29
            friday next week              | 2026-11-27
            next week friday              | 2026-11-27
            next week                     | 2026-11-23
            next month                    | 2026-12-01
            end of month                  | 2026-11-30
            the end of the month          | 2026-11-30
            end of next month             | 2026-12-31
            in 3 days                     | 2026-11-23
            in two weeks                  | 2026-12-04
            in a week                     | 2026-11-27
            in 2 months                   | 2027-01-20
            in a year                     | 2027-11-20
            two weeks from now            | 2026-12-04
            3 days ago                    | 2026-11-17
            1 feb                         | 2027-02-01
            feb 1                         | 2027-02-01
            1st of february               | 2027-02-01
            the 2nd of feb 2028           | 2028-02-02
            February 1st, 2027            | 2027-02-01
            1 February 2027               | 2027-02-01
            1. Sept. 2027                 | 2027-09-01
            20 nov                        | 2026-11-20
            19 nov                        | 2027-11-19
            19 nov 2026                   | 2026-11-19
            2027-02-01                    | 2027-02-01
            2027/2/1                      | 2027-02-01
            01.02.2027                    | 2027-02-01
            1.2.27                        | 2027-02-01
            13/4                          | 2027-04-13
            4/13                          | 2027-04-13
            5/5/2027                      | 2027-05-05
            13-04-2027                    | 2027-04-13
            29 feb 2028                   | 2028-02-29
            the 10th                      | 2026-12-10
            31st                          | 2026-12-31
            fri 27 nov                    | 2026-11-27
            Friday, November 27, 2026     | 2026-11-27
            thu 3/12                      | 2026-12-03
            friday 27                     | 2026-11-27
            """)
    void aDayWithoutATimeSaysSo(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next friday 10:00             | 2026-11-27T10:00Z
            friday 10:00                  | 2026-11-27T10:00Z
            fri 10am                      | 2026-11-27T10:00Z
            tomorrow 9.30                 | 2026-11-21T09:30Z
            mon 10.12                     | 2026-11-23T10:12Z
            tomorrow 10                   | 2026-11-21T10:00Z
            10:00 tomorrow                | 2026-11-21T10:00Z
            8 p.m. on monday              | 2026-11-23T20:00Z
            on monday at 10               | 2026-11-23T10:00Z
            by monday by noon             | 2026-11-23T12:00Z
            2027-02-01 14:00              | 2027-02-01T14:00Z
            01.02.2027 at 02:30           | 2027-02-01T02:30Z
            Fri 27 Nov 2026, 10:30 pm     | 2026-11-27T22:30Z
            1 feb 12am                    | 2027-02-01T00:00Z
            1 feb 12pm                    | 2027-02-01T12:00Z
            10.12. 10:00                  | 2026-12-10T10:00Z
            in 3 days at 5pm              | 2026-11-23T17:00Z
            next week 9:15am              | 2026-11-23T09:15Z
            today 09:00                   | 2026-11-20T09:00Z
            yesterday 16:00               | 2026-11-19T16:00Z
            today at 3                    | 2026-11-20T15:00Z
            tonight at 8                  | 2026-11-20T20:00Z
            20:30 tonight                 | 2026-11-20T20:30Z
            tomorrow morning at 7         | 2026-11-21T07:00Z
            tomorrow at 3 in the afternoon| 2026-11-21T15:00Z
            """)
    void aDayAndATimeAreReadInEitherOrder(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17:00                         | 2026-11-20T17:00Z
            5pm                           | 2026-11-20T17:00Z
            at 5 pm                       | 2026-11-20T17:00Z
            by 17.00                      | 2026-11-20T17:00Z
            noon                          | 2026-11-20T12:00Z
            at 11                         | 2026-11-20T11:00Z
            09:00                         | 2026-11-21T09:00Z
            10:40                         | 2026-11-21T10:40Z
            10:41                         | 2026-11-20T10:41Z
            in 2 hours                    | 2026-11-20T12:40Z
            in 2h                         | 2026-11-20T12:40Z
            in 30 min                     | 2026-11-20T11:10Z
            in an hour                    | 2026-11-20T11:40Z
            in half an hour               | 2026-11-20T11:10Z
            an hour from now              | 2026-11-20T11:40Z
            10 minutes ago                | 2026-11-20T10:30Z
            """)
    void aTimeAloneIsTheNextOne(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4                           | 2027-03-04 or 2027-04-03
            3/4/2027 10:00                | 2027-03-04T10:00Z or 2027-04-03T10:00+01:00
            3-4-2027                      | 2027-03-04 or 2027-04-03
            friday                        | 2026-11-20 or 2026-11-27
            friday 17:00                  | 2026-11-20T17:00Z or 2026-11-27T17:00Z
            the 20th                      | 2026-11-20 or 2026-12-20
            10                            | 2026-11-21T10:00Z or 2026-12-10
            by 10                         | 2026-11-21T10:00Z or 2026-12-10
            30                            | 2026-11-30
            thu 10                        | 2026-11-26T10:00Z or 2026-12-10
            thu 10.12                     | 2026-11-26T10:12Z or 2026-12-10
            10.12                         | 2026-11-21T10:12Z or 2026-12-10
            at 3                          | 2026-11-20T15:00Z or 2026-11-21T03:00Z
            tomorrow 2:30                 | 2026-11-21T02:30Z or 2026-11-21T14:30Z
            30 feb                        | 2027-02-28 or 2027-03-01
            29 feb                        | 2027-02-28 or 2027-03-01
            2027-02-30                    | 2027-02-28 or 2027-03-01
            31.04.2027                    | 2027-04-30 or 2027-05-01
            31/4                          | 2027-04-30 or 2027-05-01
            fri 28 nov                    | 2026-11-27 or 2026-11-28
            mon 28 nov                    | 2026-11-28 or 2026-11-30
            tonight | 2026-11-20T18:00Z or 2026-11-20T19:00Z or 2026-11-20T20:00Z or 2026-11-20T21:00Z
            mon morning | 2026-11-23T08:00Z or 2026-11-23T09:00Z or 2026-11-23T10:00Z or 2026-11-23T11:00Z
            """)
    void whatCanMeanSeveralThingsGivesThemAll(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '  Next   FRIDAY  10:00  '    | 2026-11-27T10:00Z
            TOMORROW.                     | 2026-11-21
            tomorrow ?!                   | 2026-11-21
            'tomorrow,'                   | 2026-11-21
            By Monday;                    | 2026-11-23
            '\tin  2   HOURS\n'           | 2026-11-20T12:40Z
            """)
    void capitalsSpacesAndClosingPunctuationDoNotMatter(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    private static String read(String text) {
        return Shown.read(text, "Europe/London", "2026-11-20T10:40:00Z");
    }
}
