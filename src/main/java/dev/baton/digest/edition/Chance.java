package dev.baton.digest.edition;

import dev.baton.digest.Delay;
import dev.baton.digest.Measured;
import dev.baton.digest.Share;

/**
 * How far two numbers are apart beyond what happens by chance, in standard errors: of two proportions for shares, of two
 * counts that arrive one by one for counts, and for delays of two medians of times that spread as widely as waits do.
 */
final class Chance {

    /** Fewer standard errors than this are chance. */
    static final double ENOUGH = 2;

    /** The standard deviation of the logarithm of a wait, roughly: half of them are between a third and three times the median. */
    private static final double SPREAD_OF_WAITS = 1.6;

    private Chance() {}

    /** In standard errors; none where there is too little on one side. */
    static double beyond(Measured now, Measured before) {
        if (now.value().isEmpty() || before.value().isEmpty()) {
            return 0;
        }
        double is = now.value().getAsDouble();
        double was = before.value().getAsDouble();
        if (now instanceof Share) {
            double both = (is * now.n() + was * before.n()) / (now.n() + before.n());
            double error = Math.sqrt(both * (1 - both) * (1.0 / now.n() + 1.0 / before.n()));
            return error == 0 ? 0 : Math.abs(is - was) / error;
        }
        if (now instanceof Delay) {
            boolean comparable = is > 0 && was > 0 && Double.isFinite(is) && Double.isFinite(was);
            double error = SPREAD_OF_WAITS * Math.sqrt(1.0 / now.n() + 1.0 / before.n());
            return comparable ? Math.abs(Math.log(is / was)) / error : 0;
        }
        return is + was == 0 ? 0 : Math.abs(is - was) / Math.sqrt(is + was);
    }
}
