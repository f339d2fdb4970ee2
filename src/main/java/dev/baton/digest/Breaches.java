package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.Promise;
import java.util.List;

/**
 * Promises that were missed and said so.
 *
 * @param broken hand-offs with at least one ÷ hand-offs; told per hundred
 */
public record Breaches(Share broken) {

    static Breaches of(List<Story> first) {
        return new Breaches(Share.of(
                first, story -> story.of(Event.PromiseRan.class).anyMatch(ran -> ran.stage() == Promise.Stage.MISSED)));
    }
}
