package dev.baton.html.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    private static final double LONG = 10_000;

    private Numbers() {}

    /** Empty for what is no number. */
    static String exact(double value) {
        return Double.isNaN(value)
                ? ""
                : new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** For an axis, where there is little room. */
    static String brief(double value) {
        if (Math.abs(value) < LONG) {
            return exact(value);
        }
        NumberFormat compact = NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.SHORT);
        compact.setMaximumFractionDigits(1);
        return compact.format(value);
    }

    static String percent(double part, double whole) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(100 * part / whole)
                + "%";
    }

    /** A place in a drawing. */
    static String place(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
