package dev.baton.query.period;

import dev.baton.calendar.Names;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days as they are named from today: {@code yesterday}, {@code last week}, {@code the past two weeks}, {@code monday}. */
final class RelativeSpans {

    private static final String WHOLE = "(week|month|quarter|year)";
    private static final Map<String, String> TO_DATE =
            Map.of("wtd", "week", "mtd", "month", "qtd", "quarter", "ytd", "year");

    static final List<Way> WAYS = List.of(
            Way.plain("today(?: so far)?", (said, seen) -> Span.day(seen.today(), "today")),
            Way.plain("yesterday", (said, seen) -> Span.day(seen.today().minusDays(1), "yesterday")),
            Way.plain(
                    "day before yesterday",
                    (said, seen) -> Span.day(seen.today().minusDays(2), "the day before yesterday")),
            Way.plain(
                    "(?:this|current) " + WHOLE + "(?: so far| to date)?",
                    (said, seen) -> current(said.group(1), seen)),
            Way.plain(WHOLE + " (?:so far|to date)", (said, seen) -> current(said.group(1), seen)),
            Way.plain("([wmqy]td)", (said, seen) -> current(TO_DATE.getOrDefault(said.group(1), "year"), seen)),
            Way.plain(
                    "(?:last|previous|prev) " + WHOLE,
                    (said, seen) -> Calendar.of(said.group(1), seen.today(), -1, "last " + said.group(1))),
            Way.plain(
                    WHOLE + " before last",
                    (said, seen) ->
                            Calendar.of(said.group(1), seen.today(), -2, "the " + said.group(1) + " before last")),
            Way.plain(
                    "past " + Count.UNIT,
                    (said, seen) -> rolling(Count.of("one", said.group(1)), "the " + said.group(), seen)),
            Way.plain(
                    "(?:last|past|previous) " + Count.AMOUNT + " " + Count.UNIT,
                    (said, seen) -> rolling(Count.of(said.group(1), said.group(2)), "the " + said.group(), seen)),
            Way.plain(
                    Count.AMOUNT + " " + Count.UNIT + " ago",
                    (said, seen) -> ago(Count.of(said.group(1), said.group(2)), said.group(2), said.group(), seen)),
            Way.plain("(last |this )?weekend", (said, seen) -> weekend(seen.today(), "last ".equals(said.group(1)))),
            Way.of("(" + Names.WEEKDAY + ")", (said, seen) -> weekday(Names.weekday(said.group(1)), seen)),
            Way.plain(
                    "last (" + Names.WEEKDAY + ")",
                    (said, seen) ->
                            Span.day(seen.today().with(TemporalAdjusters.previous(Names.weekday(said.group(1)))))),
            Way.plain(
                    "this (" + Names.WEEKDAY + ")",
                    (said, seen) -> ofWeek(Names.weekday(said.group(1)), Calendar.monday(seen.today()))),
            Way.plain(
                    "(" + Names.WEEKDAY + ") (?:of )?last week",
                    (said, seen) -> ofWeek(
                            Names.weekday(said.group(1)),
                            Calendar.monday(seen.today()).minusWeeks(1))),
            Way.plain(
                    "tomorrow|day after tomorrow",
                    (said, seen) -> Span.day(seen.today().plusDays(1))),
            Way.plain(
                    "(?:next|coming|upcoming) (?:weekend|quarter|(?:" + Count.AMOUNT + " )?" + Count.UNIT + "|"
                            + Names.WEEKDAY + "|" + Names.MONTH + ")",
                    (said, seen) -> Span.day(seen.today().plusDays(1))),
            Way.plain(
                    "in " + Count.AMOUNT + " " + Count.UNIT,
                    (said, seen) -> Span.day(Count.of(said.group(1), said.group(2))
                            .after(seen.today().plusDays(1)))));

    private RelativeSpans() {}

    private static Span current(String unit, Viewpoint seen) {
        return Calendar.of(unit, seen.today(), 0, "this " + unit);
    }

    private static Span rolling(Count count, String name, Viewpoint seen) {
        LocalDate tomorrow = seen.today().plusDays(1);
        return Span.of(count.before(tomorrow), tomorrow, name);
    }

    /** Whoever says two weeks ago means that week, not one day of it. */
    private static Span ago(Count count, String unit, String name, Viewpoint seen) {
        LocalDate then = count.before(seen.today());
        return unit.equals("day") ? Span.day(then) : Calendar.of(unit, then, 0, name);
    }

    private static Span weekend(LocalDate today, boolean over) {
        LocalDate saturday = Calendar.monday(today).plusDays(5);
        boolean begun = !saturday.isAfter(today) && !over;
        LocalDate meant = begun ? saturday : saturday.minusWeeks(1);
        return Span.of(meant, meant.plusDays(2), begun ? "this weekend" : "last weekend");
    }

    private static Optional<Span> weekday(DayOfWeek weekday, Viewpoint seen) {
        LocalDate notBefore = seen.notBefore();
        return Optional.of(Span.day(
                notBefore == null
                        ? seen.today().with(TemporalAdjusters.previousOrSame(weekday))
                        : notBefore.with(TemporalAdjusters.nextOrSame(weekday))));
    }

    private static Span ofWeek(DayOfWeek weekday, LocalDate monday) {
        return Span.day(monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }
}
