package dev.baton.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many leads, over many weeks. */
public final class Lives {

    private Lives() {}

    /** @param weeks over how many weeks up to {@code end} they come in */
    public static List<History> of(long seed, int leads, Instant end, int weeks) {
        return of(seed, 1, leads, end, weeks);
    }

    /** @param first number of the first one; those that follow have the next ones */
    public static List<History> of(long seed, long first, int leads, Instant end, int weeks) {
        Random chance = new Random(seed);
        List<History> all = new ArrayList<>();
        for (long number = first; number < first + leads; number++) {
            Instant begin = end.minusSeconds(chance.nextLong(weeks * 7L * 24 * 3600));
            Life life = new Life(number, begin, chance);
            new Lifetime(chance, life).live(end.plusSeconds(3 * 24 * 3600));
            all.add(life.history());
        }
        return all;
    }
}
