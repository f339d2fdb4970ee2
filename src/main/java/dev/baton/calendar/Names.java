package dev.baton.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;

/** Weekdays and months in full and as people shorten them; three letters are enough to tell each from the others. */
public final class Names {

    /** Part of a pattern, for text in small letters. */
    public static final String WEEKDAY = "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
            + "|sat(?:urday)?|sun(?:day)?)";

    /** Part of a pattern, for text in small letters. */
    public static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private Names() {}

    /** @param name one that {@link #WEEKDAY} matches */
    public static DayOfWeek weekday(String name) {
        return startingLike(name, DayOfWeek.values());
    }

    /** @param name one that {@link #MONTH} matches */
    public static Month month(String name) {
        return startingLike(name, Month.values());
    }

    private static <T extends Enum<T>> T startingLike(String name, T[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().regionMatches(true, 0, name, 0, 3))
                .findFirst()
                .orElseThrow();
    }
}
