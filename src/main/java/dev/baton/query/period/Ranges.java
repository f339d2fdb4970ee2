package dev.baton.query.period;

import dev.baton.calendar.Names;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one day to another: {@code from 3 to 9 November}, {@code between 1 May and 9 May}, {@code 3-9 Nov}, {@code Nov 3-9}. */
final class Ranges {

    private static final Pattern OPENING = Pattern.compile("^(?:from|since|between) ");
    private static final Pattern SEPARATOR = Pattern.compile(" (?:to|until|till|through|thru|and) | ?- ?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?");
    private static final Pattern OF_MONTH =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?(" + Names.MONTH + "(?: 20\\d{2})?)");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(" + Names.MONTH + ") \\d{1,2}(?:st|nd|rd|th)?");

    private Ranges() {}

    /** Both ends; the last may be before the first. */
    record Ends(Span first, Span last) {}

    static Optional<Ends> read(String text, Viewpoint seen) {
        String bare = OPENING.matcher(text).replaceFirst("");
        boolean between = text.startsWith("between ");
        // A date may have hyphens of its own, so each place where the text can be parted is tried.
        return SEPARATOR
                .matcher(bare)
                .results()
                .filter(separator -> between || !separator.group().equals(" and "))
                .flatMap(separator -> parted(bare, separator, seen).stream())
                .findFirst();
    }

    private static Optional<Ends> parted(String text, MatchResult separator, Viewpoint seen) {
        String one = text.substring(0, separator.start());
        String other = text.substring(separator.end());
        return span(withMonthOf(other, one), seen)
                .flatMap(first -> span(withMonthBefore(one, other), seen.from(first.from()))
                        .map(last -> new Ends(first, last)))
                .map(ends -> ends.last().from().isBefore(ends.first().from())
                        // "1 May to 9 May 2025" names the year of both.
                        ? new Ends(
                                span(
                                                withMonthOf(other, one),
                                                seen.on(ends.last().from()))
                                        .orElse(ends.first()),
                                ends.last())
                        : ends)
                .map(ends -> span(withMonthBefore(one, other), seen)
                        .filter(past -> isNextYears(ends.last(), seen)
                                && past.from().isBefore(ends.first().from()))
                        .map(past -> new Ends(ends.first(), past))
                        .orElse(ends));
    }

    /** Nobody asks up to a day of next year without saying so, unless the week goes on into it. */
    private static boolean isNextYears(Span last, Viewpoint seen) {
        return last.from().getYear() > seen.today().getYear()
                && last.from().isAfter(seen.today().plusWeeks(1));
    }

    private static Optional<Span> span(String text, Viewpoint seen) {
        return Days.read(text, seen).flatMap(Way.Named::days);
    }

    /** The 3 of {@code 3 to 9 November} is in November, too. */
    private static String withMonthOf(String other, String one) {
        Matcher number = NUMBER.matcher(one);
        Matcher month = OF_MONTH.matcher(other);
        return number.matches() && month.matches() ? number.group(1) + " " + month.group(1) : one;
    }

    private static String withMonthBefore(String one, String other) {
        Matcher number = NUMBER.matcher(other);
        Matcher month = MONTH_AND_DAY.matcher(one);
        return number.matches() && month.matches() ? number.group(1) + " " + month.group(1) : other;
    }
}
