package dev.baton.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write a day, and the days that it can mean, seen from today. */
record Shape(Pattern pattern, BiFunction<MatchResult, LocalDate, List<LocalDate>> meaning) {

    static Shape of(String pattern, BiFunction<MatchResult, LocalDate, List<LocalDate>> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    /** None if the text is written in another way. */
    List<LocalDate> read(String text, LocalDate today) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? meaning.apply(matcher.toMatchResult(), today) : List.of();
    }
}
