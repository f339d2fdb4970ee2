package dev.baton.desk;

import dev.baton.lead.Asked;
import java.time.LocalDate;
import java.util.Optional;

/** Puts a lead away until a day. */
final class Parking {

    private static final int YEARS = 3;

    private Parking() {}

    static Plan forDays(Turning turning, int days) {
        return until(turning, turning.today().plusDays(days));
    }

    static Plan onDate(Turning turning) {
        return day(turning, turning.required(Asked.DATE))
                .map(day -> until(turning, day))
                .orElseGet(() -> notThen(turning, Asked.DATE));
    }

    static Plan beforeEnd(Turning turning, int days) {
        Optional<String> end = turning.request().given(Asked.CONTRACT_END);
        if (end.isEmpty()) {
            return new Plan.Do(turning.lead().turnDown(turning.why()));
        }
        LocalDate tomorrow = turning.today().plusDays(1);
        return day(turning, end.get())
                .map(day -> day.minusDays(days))
                .map(day -> until(turning, day.isBefore(tomorrow) ? tomorrow : day))
                .orElseGet(() -> notThen(turning, Asked.CONTRACT_END));
    }

    private static Plan until(Turning turning, LocalDate day) {
        return new Plan.Do(turning.lead().recycle(turning.why(), turning.hours().opening(day)));
    }

    private static Optional<LocalDate> day(Turning turning, String written) {
        LocalDate today = turning.today();
        return Turning.day(written).filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(YEARS)));
    }

    private static Plan notThen(Turning turning, Asked field) {
        return new Plan.Problem(
                field,
                "Give a day after today and within " + YEARS + " years, such as "
                        + turning.today().plusMonths(2) + ".");
    }
}
