package dev.baton.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the slow digest writes counts, shares and delays down. */
final class SlowNumbers {

    final Map<String, String> written = new TreeMap<>();
    private final Instant cutOff;

    SlowNumbers(Instant cutOff) {
        this.cutOff = cutOff;
    }

    void count(String name, List<Long> leads) {
        written.put(name, sorted(leads));
    }

    void share(String name, List<Long> part, List<Long> of) {
        String share = of.size() >= 10 ? " = " + (double) part.size() / of.size() : "";
        written.put(name, sorted(part) + " of " + sorted(of) + share);
    }

    private static String sorted(List<Long> leads) {
        List<Long> copy = new ArrayList<>(leads);
        Collections.sort(copy);
        return copy.toString();
    }

    /** How long each took; {@code to} is null where it has not happened. */
    final class Times {
        private final List<Long> happened = new ArrayList<>();
        private final List<Long> soFar = new ArrayList<>();
        private final List<Long> never = new ArrayList<>();

        void add(long lead, Instant from, @Nullable Instant to) {
            if (to == null) {
                soFar.add(Duration.between(from, cutOff).toMillis());
                never.add(lead);
            } else {
                happened.add(Math.max(0, Duration.between(from, to).toMillis()));
            }
        }

        void write(String name) {
            int n = happened.size() + soFar.size();
            long five = happened.stream().filter(ms -> ms <= 300_000).count();
            long hour = happened.stream().filter(ms -> ms <= 3_600_000).count();
            written.put(
                    name,
                    n + " median " + ranked(50, n) + " p90 " + ranked(90, n) + " 5m " + five + " 1h " + hour + " never "
                            + sorted(never));
        }

        /** The smallest of them that as many percent of all are no longer than. */
        private String ranked(int percent, int n) {
            if (n < 10) {
                return "Optional.empty";
            }
            for (long candidate : happened.stream().sorted().toList()) {
                if (happened.stream().filter(ms -> ms <= candidate).count() * 100 >= (long) percent * n) {
                    return "Optional[" + candidate + "]";
                }
            }
            List<Long> all = new ArrayList<>(happened);
            all.addAll(soFar);
            for (long candidate : all.stream().sorted().toList()) {
                if (all.stream().filter(ms -> ms <= candidate).count() * 100 >= (long) percent * n) {
                    return "Optional[> " + candidate + "]";
                }
            }
            throw new AssertionError("some of them is at every rank");
        }
    }
}
