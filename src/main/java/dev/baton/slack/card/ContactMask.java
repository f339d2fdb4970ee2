package dev.baton.slack.card;

import dev.baton.lead.Facts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes contact details out of text that everybody in a channel may read. Forms ask for addresses and numbers under any
 * name, so what looks like an e-mail address or an international number is hidden wherever it stands, and the person's
 * own number in any spelling.
 */
final class ContactMask {

    private static final String HIDDEN = "(hidden)";
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;:=?&/\"]+(?:@|%40)[^\\s<>,;:=?&/\"]+");
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\+|%2B|\\(|\\b)\\d(?:[\\s().\\-/\\u2010-\\u2015]{0,3}\\d){5,19}");

    /** So many last digits are the same in the national and the international spelling of a number. */
    private static final int TAIL = 7;

    private final @Nullable String tail;

    ContactMask(Facts.Person person) {
        this.tail = person.phone() == null ? null : tail(person.phone());
    }

    String hide(String text) {
        String withoutEmail = EMAIL.matcher(text).replaceAll(HIDDEN);
        return DIGITS.matcher(withoutEmail)
                .replaceAll(found -> Matcher.quoteReplacement(isNumber(found.group()) ? HIDDEN : found.group()));
    }

    private boolean isNumber(String found) {
        boolean international = found.startsWith("+") || found.startsWith("%2B");
        return international || (tail != null && tail(found).equals(tail));
    }

    private static String tail(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }
}
