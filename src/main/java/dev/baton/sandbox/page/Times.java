package dev.baton.sandbox.page;

import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When messages were sent, in the time zone of the person who looks. */
final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss zzz", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final ZoneId zone;
    private final LocalDate today;

    Times(ZoneId zone, Instant now) {
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    LocalDate day(Message message) {
        return LocalDate.ofInstant(message.at(), zone);
    }

    Html time(Message message) {
        ZonedDateTime time = message.at().atZone(zone);
        return Html.tag("time")
                .attr("datetime", message.at().toString())
                .attr("title", FULL.format(time))
                .with(TIME.format(time));
    }

    String name(LocalDate day) {
        if (day.equals(today)) {
            return "Today";
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
