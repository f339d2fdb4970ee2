package dev.baton.sandbox.director;

import dev.baton.sandbox.api.Weather;
import java.time.Duration;

/**
 * One thing that happens in a scenario.
 *
 * @param at after its beginning, by the clock that leads live by
 */
record Step(Duration at, Act act) {

    sealed interface Act {

        /**
         * A lead comes in.
         *
         * @param name by which later steps speak of it
         */
        record Comes(LeadKind kind, String name) implements Act {}

        /**
         * Somebody types something in a channel.
         *
         * @param line what stands in braces is the name of a lead, and its number is typed
         */
        record Types(String who, String channel, String line) implements Act {}

        /** Slack gets better or worse. */
        record Turns(Weather.Kind to) implements Act {}
    }
}
