package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Html;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's {@code <!date^seconds^format^link|fallback>}, told in the reader's own time zone, 24 hours. */
final class SlackDate {

    private static final Pattern TOKEN = Pattern.compile("\\{([a-z_]+)}");
    private static final Map<String, DateTimeFormatter> FORMATS = Map.of(
            "date_num", formatter("yyyy-MM-dd"),
            "date", formatter("MMMM d, yyyy"),
            "date_short", formatter("MMM d, yyyy"),
            "date_long", formatter("EEEE, MMMM d, yyyy"),
            "time", formatter("HH:mm"),
            "time_secs", formatter("HH:mm:ss"));
    private static final DateTimeFormatter FULL = formatter("EEEE, MMMM d, yyyy, HH:mm:ss zzz");
    private static final String PRETTY = "_pretty";

    private final Reader reader;

    SlackDate(Reader reader) {
        this.reader = reader;
    }

    /** The date as text with its full form as a tooltip; empty where Slack would show the fallback. */
    Optional<Html> render(String seconds, String format) {
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
            return fill(format, instant.atZone(reader.zone()))
                    .map(text -> Html.tag("time")
                            .attr(
                                    "datetime",
                                    instant.truncatedTo(ChronoUnit.SECONDS).toString())
                            .attr("title", FULL.format(instant.atZone(reader.zone())))
                            .with(text));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> fill(String format, ZonedDateTime time) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            Optional<String> value = value(token.group(1), time, token.start() == 0);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            token.appendReplacement(text, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(token.appendTail(text).toString());
    }

    private Optional<String> value(String token, ZonedDateTime time, boolean startsSentence) {
        if (!token.endsWith(PRETTY)) {
            return Optional.ofNullable(FORMATS.get(token)).map(format -> format.format(time));
        }
        String plain = token.substring(0, token.length() - PRETTY.length());
        return nearDay(time.toLocalDate())
                .map(day -> startsSentence ? day : day.toLowerCase(Locale.ROOT))
                .or(() -> value(plain, time, startsSentence));
    }

    private Optional<String> nearDay(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(reader.now(), reader.zone());
        if (day.equals(today)) {
            return Optional.of("Today");
        }
        if (day.equals(today.minusDays(1))) {
            return Optional.of("Yesterday");
        }
        return day.equals(today.plusDays(1)) ? Optional.of("Tomorrow") : Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
