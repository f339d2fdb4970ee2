package dev.baton.digest.edition;

import dev.baton.digest.Delay;
import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import dev.baton.digest.P90;
import dev.baton.digest.Share;
import dev.baton.digest.edition.Openings.Opening;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is told of how long something took, beside its median. */
final class DelayOpenings {

    static final List<Figure> DELAYS = List.of(
            Figure.BUYER_WAIT, Figure.SALES_RESPONSE, Figure.SYSTEM_DELAY, Figure.CLAIM_DELAY, Figure.TOUCH_DELAY);

    private DelayOpenings() {}

    static List<Opening> all() {
        return DELAYS.stream().flatMap(DelayOpenings::of).toList();
    }

    private static Stream<Opening> of(Figure figure) {
        return Stream.of(
                new Opening(
                        figure.code() + " p90",
                        figure.label() + ", p90",
                        of(figure, "nine of ten took that long or less."),
                        delay(figure, P90::new)),
                share(figure, "5min", "within 5 min", Delay::withinFiveMinutes),
                share(figure, "1h", "within 1 h", Delay::withinAnHour),
                share(figure, "never", "not yet over", Delay::never));
    }

    private static Opening share(Figure figure, String code, String words, Function<Delay, Share> share) {
        return new Opening(
                figure.code() + " " + code,
                figure.label() + " " + words,
                of(figure, words + " by the end of that time ÷ all that it is told of."),
                delay(figure, share::apply));
    }

    private static String of(Figure figure, String words) {
        return "Of what is told as " + figure.label() + ": " + words;
    }

    private static Function<Figures, Measured> delay(Figure figure, Function<Delay, Measured> of) {
        return figures -> of.apply((Delay) figure.of(figures));
    }
}
