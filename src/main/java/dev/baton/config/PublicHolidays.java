package dev.baton.config;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.baton.sla.Holidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country or of a part of one, from the calendars that jollyday brings along. */
final class PublicHolidays implements Holidays {

    private final List<String> code;
    private final HolidayManager calendar;
    private final String[] part;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private PublicHolidays(List<String> code) {
        this.code = code;
        this.calendar = calendar(code.get(0));
        this.part = code.stream().skip(1).toArray(String[]::new);
    }

    /** @param code of which {@link HolidayCodes} knows every part */
    static PublicHolidays of(String code) {
        return new PublicHolidays(HolidayCodes.parts(code));
    }

    /** The parts that a country's calendar knows, by the codes that jollyday gives them. */
    static Collection<CalendarHierarchy> partsOf(String country) {
        return calendar(country).getCalendarHierarchy().getChildren().values();
    }

    @Override
    public boolean has(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::around).contains(day);
    }

    /** New Year's Day on a Saturday is taken on the Friday before, which is in another year. */
    private Set<LocalDate> around(int year) {
        Set<LocalDate> days = new HashSet<>();
        for (int near = year - 1; near <= year + 1; near++) {
            for (Holiday holiday : calendar.getHolidays(Year.of(near), part)) {
                if (holiday.getType() != HolidayType.OBSERVANCE) {
                    // The day itself is free too for those who work on weekends.
                    days.add(holiday.getActualDate());
                    days.add(holiday.getDate());
                }
            }
        }
        return days;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicHolidays same && same.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return String.join("-", code);
    }

    private static HolidayManager calendar(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
