package dev.baton.desk;

import dev.baton.lead.Asked;
import java.util.List;
import java.util.Locale;

/** Closes the lead of somebody who is no buyer, and keeps them from coming in again. */
final class Suppressing {

    /** Who is no buyer. */
    static final List<String> KINDS = List.of("spam", "test", "student", "vendor", "competitor");

    private Suppressing() {}

    static Plan plan(Turning turning) {
        String which = turning.required(Asked.WHICH).toLowerCase(Locale.ROOT);
        return KINDS.contains(which)
                ? new Plan.Do(turning.lead().suppress(turning.why()))
                : new Plan.Problem(Asked.WHICH, Missing.sentence(Asked.WHICH));
    }
}
