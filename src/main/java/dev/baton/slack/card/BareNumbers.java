package dev.baton.slack.card;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers that are written like any other number: {@code 4155552671}, {@code 555-0123}. Only what some network
 * really has given out counts, or an order number would be hidden as readily as a phone's.
 */
final class BareNumbers {

    /** People write the numbers of North America without any sign that they are dialled, wherever they live. */
    private static final String NORTH_AMERICA = "US";

    /** With less than all ten digits a number there is of another town or of a price list. */
    private static final int NORTH_AMERICAN_DIGITS = 10;

    /** Each look costs time while somebody waits for the text, and nobody writes down so much that may be a number. */
    private static final int MOST_TRIES = 40;

    /** In a text with more numbers than this, whatever is as long as one goes. */
    private static final int MOST_FOUND = 20;

    private static final Pattern MANY_DIGITS = Pattern.compile("\\d[\\d\\s().\\-]{5,}\\d");

    /** Of one's own town in North America, unless it ends like the upper bound of {@code 500-1000} or {@code 250-999}. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?<![\\p{Alnum}.\\-])[2-9]\\d{2}[.\\-\\u2010-\\u2015](?!\\d\\d(?:00|50|99))\\d{4}(?![\\p{Alnum}]|[.\\-]\\d)");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final @Nullable String country;

    /** @param country ISO 3166 two letters, where they live; null if that is not known */
    BareNumbers(@Nullable String country) {
        this.country = country;
    }

    String hide(String text, String instead) {
        String local = LOCAL.matcher(text).replaceAll(instead);
        String own = country == null ? local : hide(local, country, match -> true, instead);
        return hide(own, NORTH_AMERICA, match -> digits(match) >= NORTH_AMERICAN_DIGITS, instead);
    }

    /** A UUID stays: the digits between its letters and dashes reach nobody. */
    private String hide(String text, String region, Predicate<PhoneNumberMatch> counts, String instead) {
        List<MatchResult> ids = ContactMask.UUID.matcher(text).results().toList();
        StringBuilder shown = new StringBuilder();
        int from = 0;
        int found = 0;
        for (PhoneNumberMatch match : numbers.findNumbers(text, region, Leniency.VALID, MOST_TRIES)) {
            if (counts.test(match) && ids.stream().noneMatch(id -> overlap(id, match))) {
                shown.append(text, from, match.start()).append(instead);
                from = match.end();
                found++;
            }
            if (found == MOST_FOUND) {
                break;
            }
        }
        String rest = text.substring(from);
        return shown.append(found == MOST_FOUND ? MANY_DIGITS.matcher(rest).replaceAll(instead) : rest)
                .toString();
    }

    private static boolean overlap(MatchResult id, PhoneNumberMatch match) {
        return match.start() < id.end() && match.end() > id.start();
    }

    private static long digits(PhoneNumberMatch match) {
        return match.rawString().chars().filter(Character::isDigit).count();
    }
}
