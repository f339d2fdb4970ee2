package dev.baton.query.period;

import java.time.ZoneId;
import java.util.Set;

/** Where the month is written before the day: in the United States. */
final class DayOrder {

    private static final Set<String> CITIES = Set.of(
            "America/New_York",
            "America/Detroit",
            "America/Chicago",
            "America/Menominee",
            "America/Denver",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Metlakatla",
            "America/Yakutat",
            "America/Nome",
            "America/Adak",
            "America/Puerto_Rico",
            "Pacific/Honolulu");

    private DayOrder() {}

    static boolean monthFirst(ZoneId zone) {
        String name = zone.getId();
        return CITIES.contains(name)
                || name.startsWith("US/")
                || name.startsWith("America/Indiana/")
                || name.startsWith("America/Kentucky/")
                || name.startsWith("America/North_Dakota/");
    }
}
