package dev.baton.slack.command;

import dev.baton.digest.Extent;
import dev.baton.digest.Extents;
import dev.baton.digest.Month;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import dev.baton.query.period.PeriodReader;
import dev.baton.query.period.PeriodReading;
import dev.baton.slack.card.Mrkdwn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads which digest somebody asks for: a week or a month that is over, of everything, a territory or a campaign. */
final class DigestOrders {

    /** More than the longest period has, and the longest name that anybody gives. */
    private static final int MOST_WORDS = 30;

    private static final String TERRITORY = "territory";
    private static final String CAMPAIGN = "campaign";

    private final PeriodReader periods = new PeriodReader();
    private final Supplier<Extents> extents;
    private final ZoneId zone;
    private final Clock clock;

    /**
     * @param extents what a digest can be about now
     * @param zone    the workspace's, by whose calendar weeks begin and end
     * @param clock   the domain's
     */
    DigestOrders(Supplier<Extents> extents, ZoneId zone, Clock clock) {
        this.extents = extents;
        this.zone = zone;
        this.clock = clock;
    }

    record Order(Period period, Extent extent) {

        /** The words that it is asked for by, such as {@code 2026-W46 territory:emea}. */
        String words() {
            String name = extent.name();
            return name == null
                    ? period.toString()
                    : period + " " + (extent.kind() == Extent.Kind.TERRITORY ? TERRITORY : CAMPAIGN) + ":" + name;
        }
    }

    /**
     * @param words such as {@code last week}, {@code 2026-W46 territory:emea}, {@code october campaign june}; none for the last
     *              week that is over
     * @throws UsageProblem for anything else
     */
    Order read(List<String> words) {
        if (words.size() > MOST_WORDS) {
            throw new UsageProblem("That is too long for one digest. " + shapes());
        }
        Named named = named(words);
        String typed = String.join(" ", named.rest());
        Period period = typed.isBlank() ? Week.lastClosed(clock.instant(), zone) : period(typed);
        if (period.until().isAfter(clock.instant())) {
            throw new UsageProblem("A digest is of a week or a month that is over, and " + Says.code(typed)
                    + " is not. `/lead report " + Mrkdwn.typed(typed, 80) + "` says how it stands so far.");
        }
        return new Order(period, named.extent());
    }

    /** @param rest of the words, which are about time */
    private record Named(Extent extent, List<String> rest) {}

    /** The name goes on as long as there is one; what stands before and behind it is about time. */
    private Named named(List<String> words) {
        Extents about = extents.get();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            if (key(word, TERRITORY) || key(word, CAMPAIGN)) {
                for (int end = words.size(); end > at; end--) {
                    Optional<Extent> extent = known(words.subList(at, end), about);
                    if (extent.isPresent()) {
                        return without(words, at, end, extent.get());
                    }
                }
                throw unknown(words.subList(at, words.size()), about);
            }
        }
        // A campaign may be called like a month.
        boolean isTime =
                periods.read(String.join(" ", words), zone, clock.instant()).isPresent();
        for (int at = 0; at < words.size() && !isTime; at++) {
            String word = words.get(at);
            Optional<Extent> extent = about.territory(word).or(() -> about.campaign(word));
            if (extent.isPresent()) {
                return without(words, at, at + 1, extent.get());
            }
        }
        return new Named(Extent.all(), words);
    }

    private static Named without(List<String> words, int from, int until, Extent extent) {
        List<String> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(until, words.size()));
        return new Named(extent, rest);
    }

    private static boolean key(String word, String key) {
        return word.equals(key) || word.startsWith(key + ":");
    }

    private Period period(String typed) {
        PeriodReading read = periods.read(typed, zone, clock.instant())
                .orElseThrow(() -> new UsageProblem(Says.code(typed) + " is no week and no month. " + shapes()));
        if (read instanceof PeriodReading.Refused refused) {
            throw new UsageProblem(Mrkdwn.escape(refused.sentence()));
        }
        return whole((PeriodReading.Stretch) read)
                .orElseThrow(() -> new UsageProblem(
                        Says.code(typed) + " is neither a whole week, Monday to Sunday, nor a month. " + shapes()));
    }

    private String shapes() {
        return "Write `last week`, "
                + Says.code(Week.lastClosed(clock.instant(), zone).toString()) + ", `last month` or "
                + Says.code(Month.lastClosed(clock.instant(), zone).toString()) + ".";
    }

    /** One that still runs is read until now, and is told that it is not over. */
    private Optional<Period> whole(PeriodReading.Stretch stretch) {
        LocalDate first = stretch.from().atZone(zone).toLocalDate();
        return List.<Period>of(Week.of(first, zone), new Month(YearMonth.from(first), zone)).stream()
                .filter(period -> period.from().equals(stretch.from()))
                .filter(period -> period.until().equals(stretch.until())
                        || (period.until().isAfter(clock.instant())
                                && !stretch.until().isBefore(clock.instant())))
                .findFirst();
    }

    private static Optional<Extent> known(List<String> words, Extents about) {
        return isTerritory(words) ? about.territory(name(words)) : about.campaign(name(words));
    }

    private static boolean isTerritory(List<String> words) {
        return words.get(0).toLowerCase(Locale.ROOT).startsWith(TERRITORY);
    }

    private static String name(List<String> words) {
        return String.join(" ", words)
                .substring((isTerritory(words) ? TERRITORY : CAMPAIGN).length())
                .replaceFirst("^:", "")
                .strip();
    }

    private static UsageProblem unknown(List<String> words, Extents about) {
        boolean territory = isTerritory(words);
        String name = name(words);
        Collection<String> all = territory ? about.territories().keySet() : about.campaigns();
        String what = territory ? TERRITORY : CAMPAIGN;
        return new UsageProblem(
                (name.isEmpty() ? "Which " + what + "?" : "No lead is of a " + what + " " + Says.code(name) + ".")
                        + Nearest.to(name, all)
                                .map(near -> " Did you mean " + Says.code(near) + "?")
                                .orElse(""));
    }
}
