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

    static final String HIDDEN = "(hidden)";

    private static final Pattern TOKEN = Pattern.compile("[^\\s<>()\\[\\],;:=?&/\"“”]++");
    private static final Pattern EMAIL = Pattern.compile(".+?(?:[@\\uFF20\\uFE6B]|%40).+");

    /** An address written so that no program finds it: {@code ana @ northwind.example}, {@code ana [at] northwind.example}. */
    private static final Pattern SPELT_EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._+-]{1,64}+\\s{0,3}(?:[@\\uFF20\\uFE6B]|\\[at]|\\(at\\))\\s{0,3}(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,24}",
            Pattern.CASE_INSENSITIVE);

    /** What other systems call a person; its digits are no phone number, however they fall. */
    static final Pattern UUID = Pattern.compile("\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

    private static final Pattern NUMBER =
            Pattern.compile(UUID + "|(?:\\+|%2B|\\(|\\b)\\d(?:[\\s().\\-/\\u2010-\\u2015]{0,3}\\d){5,19}");

    /** A number that begins like this, or is grouped as in North America, is dialled; any other may be a budget or a date. */
    private static final Pattern DIALLED = Pattern.compile(
            "(?:\\+|%2B|00|\\().*|0(?:\\D*\\d){8,}|(?:1[\\s.\\-])?[2-9]\\d{2}[\\s.\\-][2-9]\\d{2}[\\s.\\-]\\d{4}");

    /** So many last digits are the same in the national and the international spelling of a number. */
    private static final int TAIL = 7;

    private final @Nullable String tail;
    private final BareNumbers bare;

    ContactMask(Facts facts) {
        this.tail = facts.person().phone() == null ? null : tail(facts.person().phone());
        this.bare = new BareNumbers(facts.company().country());
    }

    String hide(String text) {
        String withoutEmail = hide(
                hide(text, SPELT_EMAIL, spelt -> true),
                TOKEN,
                token -> EMAIL.matcher(token).matches());
        return hide(bare.hide(withoutEmail, HIDDEN), NUMBER, this::isPhone);
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
