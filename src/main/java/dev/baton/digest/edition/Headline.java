package dev.baton.digest.edition;

import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.Digest;
import dev.baton.digest.Digest.Compared;
import dev.baton.digest.Measured;
import dev.baton.digest.Period;
import dev.baton.digest.TurnDowns;
import dev.baton.digest.Week;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed most against the period before, beyond what changes by chance. */
final class Headline {

    /** From this share on it is said that turn-downs come from one source. */
    private static final int ONE_IN = 3;

    /** How a change is said; {@code %s} is the number. */
    private record Saying(Figure figure, String sentence, String more, String less) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    Figure.TOUCHED,
                    "Sales touched %s of accepted leads in time",
                    "buyers hear from us sooner",
                    "accepted leads lie longer"),
            new Saying(
                    Figure.CLAIMED,
                    "%s of the leads were claimed in time",
                    "fewer of them wait for somebody to take them",
                    "more of them wait for somebody to take them"),
            new Saying(
                    Figure.ACCEPTANCE,
                    "Sales accepted %s of what it decided on",
                    "what marketing hands off fits better",
                    "what marketing hands off fits less well"),
            new Saying(
                    Figure.COMPLETE,
                    "%s of the hand-offs had everything they need",
                    "reps look up less",
                    "reps have more to look up"),
            new Saying(
                    Figure.ACCEPTED, "Sales accepted %s leads", "there is more to work on", "there is less to work on"),
            new Saying(
                    Figure.HANDED_OFF,
                    "Marketing handed off %s leads",
                    "there is more to decide on",
                    "there is less to decide on"),
            new Saying(
                    Figure.BUYER_WAIT,
                    "Half of the buyers waited %s or less for the first touch",
                    "they wait longer than before",
                    "they wait less than before"),
            new Saying(
                    Figure.REACH,
                    "Sales reached %s of the leads it touched",
                    "more touches became conversations",
                    "more touches came to nothing"),
            new Saying(
                    Figure.SHOW_RATE,
                    "%s of the meetings due were held",
                    "more of them kept their appointment",
                    "more of them stayed away"));

    private record Change(Saying saying, Compared<Measured> numbers, double size) {}

    private Headline() {}

    static String of(Digest digest) {
        Count handOffs = digest.now().volume().handOffs();
        if (handOffs.n() < Measured.ENOUGH) {
            return "Too few leads to compare: " + inAll(digest) + ".";
        }
        if (digest.before().get(0).volume().handOffs().n() == 0) {
            return "Nothing to compare with, because nothing was handed off the " + named(digest.period()) + " before: "
                    + inAll(digest) + ".";
        }
        String told = SAYINGS.stream()
                .map(saying -> change(digest, saying))
                .filter(change -> change.size() >= Chance.ENOUGH)
                .max(Comparator.comparingDouble(Change::size))
                .map(change -> said(change, digest.period()))
                .orElseGet(() -> "Nothing moved further than it does by chance: " + inAll(digest));
        return told
                + concentrated(digest.now().turnDowns())
                        .map(but -> "; but " + but)
                        .orElse("") + ".";
    }

    private static String inAll(Digest digest) {
        return Written.of(digest.now().volume().handOffs()) + " handed off, "
                + Written.of(digest.now().acceptance().accepted().part()) + " accepted";
    }

    private static Change change(Digest digest, Saying saying) {
        Compared<Measured> numbers = digest.compare(saying.figure()::of);
        return new Change(saying, numbers, Chance.beyond(numbers.now(), numbers.before()));
    }

    private static String named(Period period) {
        return period instanceof Week ? "week" : "month";
    }

    private static String said(Change change, Period period) {
        Saying saying = change.saying();
        Compared<Measured> numbers = change.numbers();
        boolean more =
                numbers.now().value().orElse(0) > numbers.before().value().orElse(0);
        String before = Written.of(numbers.before());
        String against = numbers.now() instanceof Delay
                ? "after " + before + " the " + named(period) + " before"
                : (more ? "up from " : "down from ") + before;
        return String.format(saying.sentence(), Written.of(numbers.now())) + ", " + against + ": "
                + (more ? saying.more() : saying.less());
    }

    /** The source that a third of the turn-downs or more are from, if there are several sources. */
    private static Optional<String> concentrated(TurnDowns downs) {
        if (downs.all().n() < Measured.ENOUGH || downs.bySource().size() < 2) {
            return Optional.empty();
        }
        return downs.bySource().entrySet().stream()
                .filter(source -> !source.getKey().isEmpty())
                .max(Comparator.comparingInt(source -> timesOf(source)))
                .filter(source -> timesOf(source) * ONE_IN >= downs.all().n())
                .map(source -> timesOf(source) + " of " + downs.all().n() + " turn-downs were of leads from "
                        + source.getKey());
    }

    private static int timesOf(Map.Entry<String, List<TurnDowns.Because>> source) {
        return source.getValue().get(0).share().n();
    }
}
