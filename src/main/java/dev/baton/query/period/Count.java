package dev.baton.query.period;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;

/** How many days, weeks, months or years. */
record Count(int amount, char unit) {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Part of a pattern. */
    static final String AMOUNT = "(\\d{1,3}|an?|(?:a )?couple of|" + String.join("|", WORDS) + ")";

    /** Part of a pattern. */
    static final String UNIT = "(day|week|month|year)s?";

    static Count of(String amount, String unit) {
        return new Count(amount(amount), unit.charAt(0));
    }

    static int amount(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (word.endsWith("couple of")) {
            return 2;
        }
        return Math.max(WORDS.indexOf(word), 0) + 1;
    }

    LocalDate before(LocalDate day) {
        return day.minus(length());
    }

    LocalDateTime before(LocalDateTime at) {
        return at.minus(length());
    }

    LocalDate after(LocalDate day) {
        return day.plus(length());
    }

    private Period length() {
        return switch (unit) {
            case 'd' -> Period.ofDays(amount);
            case 'w' -> Period.ofWeeks(amount);
            case 'm' -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }
}
