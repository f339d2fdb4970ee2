package dev.baton.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** The first of many that fit into what Slack takes; what does not fit is counted, never dropped in silence. */
final class Fitting {

    private Fitting() {}

    /** As many lines as fit, then {@code … and 12 more}. */
    static List<String> lines(List<String> all, int limit, int characters) {
        return first(all, limit, characters, String::length, left -> "… and " + left + " more");
    }

    /**
     * As many as fit, then how many are left.
     *
     * @param limit      how many at most
     * @param characters how long they may be together, by {@code length}
     */
    static <T> List<T> first(List<T> all, int limit, int characters, ToIntFunction<T> length, IntFunction<T> rest) {
        List<T> fitting = new ArrayList<>();
        int used = 0;
        for (T each : all) {
            used += length.applyAsInt(each);
            if (fitting.size() == limit || used > characters) {
                fitting.add(rest.apply(all.size() - fitting.size()));
                break;
            }
            fitting.add(each);
        }
        return fitting;
    }
}
