package dev.baton.slack.card;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
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

    /** Each one costs time, and no form has so many numbers in an answer. */
    private static final int MOST_TRIES = 500;

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
        String own = country == null ? local : without(found(local, country), local, instead);
        return without(
                found(own, NORTH_AMERICA).stream()
                        .filter(match -> digits(match) >= NORTH_AMERICAN_DIGITS)
                        .toList(),
                own,
                instead);
    }

    private List<PhoneNumberMatch> found(String text, String region) {
        List<PhoneNumberMatch> found = new ArrayList<>();
        numbers.findNumbers(text, region, Leniency.VALID, MOST_TRIES).forEach(match -> {
            if (!isInsideAnId(text, match)) {
                found.add(match);
            }
        });
        return found;
    }

    /** The parts of an id such as a UUID stand between letters and dashes; its digits reach nobody. */
    private static boolean isInsideAnId(String text, PhoneNumberMatch match) {
        return ContactMask.UUID
                .matcher(text)
                .results()
                .anyMatch(id -> match.start() < id.end() && match.end() > id.start());
    }

    private static long digits(PhoneNumberMatch match) {
        return match.rawString().chars().filter(Character::isDigit).count();
    }

    private static String without(List<PhoneNumberMatch> matches, String text, String instead) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PhoneNumberMatch match : matches) {
            rest.append(text, from, match.start()).append(instead);
            from = match.end();
        }
        return rest.append(text, from, text.length()).toString();
    }
}
