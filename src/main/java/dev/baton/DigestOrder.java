package dev.baton;

import dev.baton.digest.Extent;
import dev.baton.digest.Extents;
import dev.baton.digest.Month;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import dev.baton.phrase.Quantity;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which digest somebody at a keyboard asks for; what cannot be told is refused with what can. */
final class DigestOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);
    private static final int NAMED = 10;

    private final Clock clock;
    private final ZoneId zone;

    /** @param zone the workspace's */
    DigestOrder(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The last week that is over, where neither is given. */
    Period period(@Nullable String week, @Nullable String month) {
        if (month != null) {
            Month asked = Month.parse(month, zone)
                    .orElseThrow(
                            () -> new BadInput(month + " is no month. Months are written like " + lastMonth() + "."));
            return over(asked, lastMonth());
        }
        if (week == null) {
            return lastWeek();
        }
        Week asked = Week.parse(week, zone)
                .orElseThrow(() -> new BadInput(week + " is no week. Weeks are written like " + lastWeek() + "."));
        return over(asked, lastWeek());
    }

    private Week lastWeek() {
        return Week.lastClosed(clock.instant(), zone);
    }

    private Month lastMonth() {
        return Month.lastClosed(clock.instant(), zone);
    }

    private Period over(Period asked, Period last) {
        if (asked.until().isAfter(clock.instant())) {
            throw new BadInput(asked + " is not over: its last day is "
                    + DAY.format(asked.end().minusDays(1)) + " (" + zone + "). The last one that is over is " + last
                    + ".");
        }
        return asked;
    }

    static Extent territory(String asked, Extents extents) {
        return extents.territory(asked)
                .orElseThrow(() -> new BadInput("There is no territory " + asked + ". The playbook has "
                        + listed(extents.territories().keySet()) + "."));
    }

    static Extent campaign(String asked, Extents extents) {
        return extents.campaign(asked)
                .orElseThrow(() -> new BadInput("No lead ever named the campaign " + asked + ". "
                        + (extents.campaigns().isEmpty()
                                ? "None has named any."
                                : "Leads named " + listed(extents.campaigns()) + ".")));
    }

    private static String listed(Collection<String> names) {
        String first = names.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + Quantity.of(names.size() - NAMED, "other", "others");
    }
}
