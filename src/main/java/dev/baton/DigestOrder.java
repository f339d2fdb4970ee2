package dev.baton;

import dev.baton.digest.Extent;
import dev.baton.digest.Month;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import dev.baton.phrase.Quantity;
import dev.baton.routing.Territory;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
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

    /** By its key or what people call it, in any case. */
    static Extent territory(String asked, List<Territory> territories) {
        return territories.stream()
                .filter(territory -> territory.key().equalsIgnoreCase(asked.strip())
                        || territory.name().equalsIgnoreCase(asked.strip()))
                .findFirst()
                .map(territory -> Extent.territory(territory.key()))
                .orElseThrow(() -> new BadInput("There is no territory " + asked + ". The playbook has "
                        + listed(territories.stream().map(Territory::key).toList()) + "."));
    }

    /** In any case. */
    static Extent campaign(String asked, Collection<String> campaigns) {
        return campaigns.stream()
                .filter(campaign -> campaign.equalsIgnoreCase(asked.strip()))
                .findFirst()
                .map(Extent::campaign)
                .orElseThrow(() -> new BadInput("No lead ever named the campaign " + asked + ". "
                        + (campaigns.isEmpty() ? "None has named any." : "Leads named " + listed(campaigns) + ".")));
    }

    private static String listed(Collection<String> names) {
        String first = names.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + Quantity.of(names.size() - NAMED, "other", "others");
    }
}
