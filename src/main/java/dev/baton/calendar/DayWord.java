package dev.baton.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Days as they are named from today: {@code tomorrow}, {@code next friday}, {@code in two weeks}, {@code end of month}. */
final class DayWord {

    private static final List<Shape> SHAPES = List.of(
            Shape.of("today", (said, today) -> List.of(today)),
            Shape.of("tomorrow", (said, today) -> List.of(today.plusDays(1))),
            Shape.of("(?:the )?day after tomorrow", (said, today) -> List.of(today.plusDays(2))),
            Shape.of("yesterday", (said, today) -> List.of(today.minusDays(1))),
            Shape.of("(" + Names.WEEKDAY + ")", (said, today) -> coming(Names.weekday(said.group(1)), today)),
            Shape.of(
                    "this (" + Names.WEEKDAY + ")",
                    (said, today) -> List.of(today.with(TemporalAdjusters.nextOrSame(Names.weekday(said.group(1)))))),
            Shape.of("next (" + Names.WEEKDAY + ")", (said, today) -> nextWeek(said.group(1), today)),
            Shape.of("(" + Names.WEEKDAY + ") next week", (said, today) -> nextWeek(said.group(1), today)),
            Shape.of("next week (" + Names.WEEKDAY + ")", (said, today) -> nextWeek(said.group(1), today)),
            Shape.of("next week", (said, today) -> nextWeek("monday", today)),
            Shape.of("next month", (said, today) -> List.of(today.with(TemporalAdjusters.firstDayOfNextMonth()))),
            Shape.of(
                    "(?:the )?end of (?:the |this )?month",
                    (said, today) -> List.of(today.with(TemporalAdjusters.lastDayOfMonth()))),
            Shape.of(
                    "(?:the )?end of next month",
                    (said, today) -> List.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()))));

    private DayWord() {}

    /** @return every day that the whole text can mean; none if it is not a day */
    static List<LocalDate> read(String text, LocalDate today) {
        String bare = text.replaceFirst("^(?:on|by) ", "");
        Stream<LocalDate> words = SHAPES.stream().flatMap(shape -> shape.read(bare, today).stream());
        Stream<LocalDate> distances = Distance.read(text).stream()
                .filter(distance -> !distance.isWithinDays())
                .map(distance -> today.plus(distance.amount(), distance.unit()));
        return Stream.of(words, distances, CalendarDate.read(bare, today).stream())
                .flatMap(days -> days)
                .toList();
    }

    /** On a Friday nobody can tell which Friday is meant. */
    private static List<LocalDate> coming(DayOfWeek weekday, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.next(weekday));
        return today.getDayOfWeek() == weekday ? List.of(today, next) : List.of(next);
    }

    private static List<LocalDate> nextWeek(String weekday, LocalDate today) {
        return List.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(Names.weekday(weekday))));
    }
}
