package dev.baton.slack.card;

import java.util.Locale;

/** A number with its noun. */
final class Quantity {

    private Quantity() {}

    /** {@code 1 lead}, {@code 2 leads}, {@code 1,200 leads}. */
    static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    /** {@code 12,000}. */
    static String plain(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String of(long number, String singular, String plural) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? singular : plural);
    }
}
