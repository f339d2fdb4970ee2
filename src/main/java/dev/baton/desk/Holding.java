package dev.baton.desk;

import dev.baton.lead.Consequence;
import dev.baton.lead.Touch;
import java.time.Instant;
import java.util.List;

/** Puts a lead back until the person comes in again. */
final class Holding {

    private Holding() {}

    static Plan unlessAsked(Turning turning) {
        return Intent.of(turning.lead().facts())
                .<Plan>map(how -> new Plan.Problem(
                        null,
                        "They asked for more than something to read: " + how
                                + ". Touch them, or choose the reason that is true."))
                .orElseGet(() -> new Plan.Do(turning.lead().holdBack(turning.why())));
    }

    static Plan givenUp(Turning turning, Consequence.GiveUp least) {
        List<Touch> touches = turning.lead().touches();
        long channels = touches.stream().map(Touch::channel).distinct().count();
        int days = workingDays(turning, touches);
        if (touches.size() >= least.touches() && days >= least.businessDays() && channels >= least.channels()) {
            return new Plan.Do(turning.lead().holdBack(turning.why()));
        }
        return new Plan.Problem(
                null,
                "Nobody is given up before " + least.touches() + " touches over " + least.businessDays()
                        + " working days in " + least.channels() + " ways. So far: " + touches.size() + " over "
                        + days + " in " + channels + ".");
    }

    private static int workingDays(Turning turning, List<Touch> touches) {
        List<Instant> done = touches.stream().map(Touch::doneAt).sorted().toList();
        return done.isEmpty() ? 0 : turning.hours().workingDays(done.get(0), done.get(done.size() - 1));
    }
}
