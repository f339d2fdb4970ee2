package dev.baton.slack.card;

import dev.baton.lead.Facts;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes contact details out of text that everybody in a channel may read. Forms ask for addresses and numbers under any
 * name, so whatever looks like an e-mail address or a dialled number is hidden wherever it stands, and the person's own
 * number in any spelling.
 */
final class ContactMask {

    private static final String HIDDEN = "(hidden)";

    private static final Pattern TOKEN = Pattern.compile("[^\\s<>()\\[\\],;:=?&/\"“”]++");
    private static final Pattern EMAIL = Pattern.compile(".+?(?:@|%40).+");

    /** What other systems call a person; its digits are no phone number, however they fall. */
    private static final Pattern UUID = Pattern.compile("\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

    private static final Pattern NUMBER =
            Pattern.compile(UUID + "|(?:\\+|%2B|\\(|\\b)\\d(?:[\\s().\\-/\\u2010-\\u2015]{0,3}\\d){5,19}");

    /** A number that begins like this is dialled; one that does not may be a budget or a date. */
    private static final Pattern DIALLED = Pattern.compile("(?:\\+|%2B|00|\\().*|0(?:\\D*\\d){8,}");

    /** So many last digits are the same in the national and the international spelling of a number. */
    private static final int TAIL = 7;

    private final @Nullable String tail;

    ContactMask(Facts.Person person) {
        this.tail = person.phone() == null ? null : tail(person.phone());
    }

    String hide(String text) {
        String withoutEmail = hide(text, TOKEN, token -> EMAIL.matcher(token).matches());
        return hide(withoutEmail, NUMBER, this::isPhone);
    }

    private boolean isPhone(String number) {
        return !UUID.matcher(number).matches()
                && (DIALLED.matcher(number).matches() || tail(number).equals(tail));
    }

    private static String hide(String text, Pattern candidates, Predicate<String> isContact) {
        return candidates
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(isContact.test(found.group()) ? HIDDEN : found.group()));
    }

    private static String tail(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }
}
