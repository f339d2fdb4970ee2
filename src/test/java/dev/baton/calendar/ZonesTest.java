package dev.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The writer's timezone decides, also on the days on which its clocks are changed. */
class ZonesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T23:30:00Z | Europe/London    | today        | 2026-11-20
            2026-11-20T23:30:00Z | America/New_York | today        | 2026-11-20
            2026-11-20T23:30:00Z | Asia/Kolkata     | today        | 2026-11-21
            2026-11-20T23:30:00Z | Pacific/Auckland | today        | 2026-11-21
            2026-11-20T23:30:00Z | America/New_York | tomorrow 9.30| 2026-11-21T09:30-05:00
            2026-11-20T23:30:00Z | Asia/Kolkata     | tomorrow 9.30| 2026-11-22T09:30+05:30
            2026-11-20T23:30:00Z | Pacific/Auckland | friday 10:00 | 2026-11-27T10:00+13:00
            2026-11-20T23:30:00Z | Pacific/Auckland | noon         | 2026-11-22T12:00+13:00
            2026-11-20T23:30:00Z | Asia/Kolkata     | noon         | 2026-11-21T12:00+05:30
            2026-11-20T23:30:00Z | America/New_York | friday       | 2026-11-20 or 2026-11-27
            2026-11-20T23:30:00Z | Asia/Kolkata     | friday       | 2026-11-27
            2026-11-20T23:30:00Z | Asia/Kolkata     | in 2 hours   | 2026-11-21T07:00+05:30
            2026-11-20T23:30:20Z | Asia/Kolkata     | in 2 hours   | 2026-11-21T07:00:20+05:30
            """)
    void itIsReadInTheWritersTimezone(String now, String zone, String text, String expected) {
        assertThat(Shown.read(text, zone, now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-27T12:00:00Z | Europe/London    | sunday 00:59     | 2026-03-29T00:59Z
            2026-03-27T12:00:00Z | Europe/London    | sunday 01:30     | 2026-03-29T00:30Z or 2026-03-29T02:30+01:00
            2026-03-27T12:00:00Z | Europe/London    | sunday 02:00     | 2026-03-29T02:00+01:00
            2026-03-29T00:10:00Z | Europe/London    | in an hour       | 2026-03-29T02:10+01:00
            2026-03-29T00:10:00Z | Europe/London    | 01:30            | 2026-03-29T00:30Z or 2026-03-29T02:30+01:00
            2026-03-29T00:40:00Z | Europe/London    | 01:30            | 2026-03-29T02:30+01:00
            2026-10-24T12:00:00Z | Europe/London    | tomorrow 01:30   | 2026-10-25T01:30+01:00 or 2026-10-25T01:30Z
            2026-10-24T12:00:00Z | Europe/London    | tomorrow 02:00   | 2026-10-25T02:00Z
            2026-10-25T00:45:00Z | Europe/London    | 01:30            | 2026-10-25T01:30Z
            2026-10-25T00:45:00Z | Europe/London    | in an hour       | 2026-10-25T01:45Z
            2026-03-07T12:00:00Z | America/New_York | tomorrow 02:30   | 2026-03-08T01:30-05:00 or 2026-03-08T03:30-04:00
            2026-10-31T12:00:00Z | America/New_York | tomorrow 1:30am  | 2026-11-01T01:30-04:00 or 2026-11-01T01:30-05:00
            2026-09-26T00:00:00Z | Pacific/Auckland | tomorrow 02:15   | 2026-09-27T01:15+12:00 or 2026-09-27T03:15+13:00
            2026-04-04T00:00:00Z | Pacific/Auckland | tomorrow 02:15   | 2026-04-05T02:15+13:00 or 2026-04-05T02:15+12:00
            2026-03-28T00:00:00Z | Asia/Kolkata     | 29 march 01:30   | 2026-03-29T01:30+05:30
            """)
    void aTimeThatDaylightSavingSkipsOrRepeatsIsAskedFor(String now, String zone, String text, String expected) {
        assertThat(Shown.read(text, zone, now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-16T12:00:00Z | friday        | 2026-11-20
            2026-11-16T12:00:00Z | this friday   | 2026-11-20
            2026-11-16T12:00:00Z | next friday   | 2026-11-27
            2026-11-18T12:00:00Z | monday        | 2026-11-23
            2026-11-18T12:00:00Z | next monday   | 2026-11-23
            2026-11-22T12:00:00Z | next monday   | 2026-11-23
            2026-11-22T12:00:00Z | next friday   | 2026-11-27
            2026-11-22T12:00:00Z | next sunday   | 2026-11-29
            2026-11-30T12:00:00Z | end of month  | 2026-11-30
            2027-01-31T12:00:00Z | in a month    | 2027-02-28
            2027-01-31T12:00:00Z | next month    | 2027-02-01
            2026-12-31T12:00:00Z | next month    | 2027-01-01
            2027-01-30T12:00:00Z | the 29th      | 2027-03-29
            2028-02-01T12:00:00Z | 29 feb        | 2028-02-29
            2028-02-29T12:00:00Z | 29 feb 10:00  | 2028-02-29T10:00Z
            2026-11-20T20:15:00Z | tonight       | 2026-11-20T21:00Z
            2026-11-20T22:15:00Z | tonight at 8  | 2026-11-20T20:00Z
            """)
    void theDayItIsReadOnDecides(String now, String text, String expected) {
        assertThat(Shown.read(text, "Europe/London", now)).isEqualTo(expected);
    }
}
