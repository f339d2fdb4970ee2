package dev.baton.slack.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The end of a line that was meant to be a date, whether it can be read as one or not: words of which at least one is a day
 * or a time, or nearly one. What was typed between quotes is no part of it.
 *
 * @param from  which word of the line it begins with, from 0
 * @param words that it is made of
 */
record DateAttempt(int from, List<String> words) {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    /** "may", "march", "sat" and "sun" are more often something else. */
    private static final List<String> DAYS =
            List.of(("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri january "
                            + "february april june july august september october november december today tomorrow "
                            + "tonight yesterday next week month")
                    .split(" "));

    private static final Set<String> SHORT = Set.of("nxt", "tmrw", "tmr", "tomo", "wk");

    private static final Set<String> BESIDE = Set.of(
            ("in on at by the of this after end a an half hour hours minute minutes day days weeks months year years "
                            + "morning afternoon evening noon am pm may march sat sun")
                    .split(" "));

    private static final Pattern MOMENT = Pattern.compile("\\d{1,2}[:.]\\d{2}([ap]m)?|\\d{1,2}(st|nd|rd|th|[ap]m)"
            + "|\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?|\\d{4,9}-\\d{1,2}-\\d{1,2}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private static final Pattern DISTANCE = Pattern.compile("\\bin -?\\d+ (minute|hour|day|week|month|year)s?\\b");

    DateAttempt {
        words = List.copyOf(words);
    }

    /** Empty where the line ends in other words. */
    static Optional<DateAttempt> atTheEnd(List<String> line) {
        int from = line.size();
        while (from > 0 && belongs(plain(line.get(from - 1)))) {
            from--;
        }
        DateAttempt attempt = new DateAttempt(from, line.subList(from, line.size()));
        return attempt.saysWhen(attempt.words.size()) ? Optional.of(attempt) : Optional.empty();
    }

    /** Whether something in it that says when is left out by a date that begins with this word of the line. */
    boolean isMoreThan(int dateFrom) {
        return dateFrom > from && saysWhen(dateFrom - from);
    }

    private boolean saysWhen(int first) {
        List<String> said =
                words.subList(0, first).stream().map(DateAttempt::plain).toList();
        return said.stream().anyMatch(DateAttempt::isTime)
                || DISTANCE.matcher(String.join(" ", said)).find();
    }

    private static boolean belongs(String word) {
        return isTime(word) || BESIDE.contains(word) || NUMBER.matcher(word).matches();
    }

    private static boolean isTime(String word) {
        return SHORT.contains(word)
                || MOMENT.matcher(word).matches()
                || DAYS.stream().anyMatch(day -> isNear(word, day));
    }

    /** Short words are near many others, so in them letters may only have changed places. */
    private static boolean isNear(String word, String day) {
        boolean swapped = day.length() > 3
                && word.length() == day.length()
                && letters(word).equals(letters(day));
        int edits = day.length() < 6 ? 0 : day.length() / 4;
        return swapped || (Math.abs(word.length() - day.length()) <= edits && EDITS.apply(word, day) <= edits);
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,;!?]+$", "");
    }
}
