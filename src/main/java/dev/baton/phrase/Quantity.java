package dev.baton.phrase;

import java.util.Locale;

/** A number with its noun. */
public final class Quantity {

    private Quantity() {}

    /** {@code 1 lead}, {@code 2 leads}, {@code 1,200 leads}. */
    public static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    /** {@code 12,000}. */
    public static String plain(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    public static String of(long number, String singular, String plural) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? singular : plural);
    }
}
