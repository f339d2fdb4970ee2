package dev.baton.config;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether a territory's holidays are known and the days it is closed exist. */
final class HolidayCheck {

    private final Mistakes mistakes;

    HolidayCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part territory) {
        Part holidays = territory.at("holidays");
        holidays.text()
                .filter(code -> !mistakes.touch(holidays.path()))
                .flatMap(HolidayCodes::unknown)
                .ifPresent(unknown -> mistakes.add(holidays.path(), unknown.problem(), unknown.allowed()));
        territory.at("closed").items().forEach(this::day);
    }

    private void day(Part part) {
        part.text()
                .filter(day -> !mistakes.touch(part.path()) && !exists(day))
                .ifPresent(day -> mistakes.add(
                        part.path(),
                        "There is no day “" + day + "”.",
                        "Give days that exist as year-month-day, such as 2026-12-24."));
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
