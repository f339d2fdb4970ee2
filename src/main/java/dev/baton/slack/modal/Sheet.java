package dev.baton.slack.modal;

import dev.baton.lead.UserId;
import java.util.Set;

/** A form about something with a number of its own: a lead, or something else, such as an item of what sales hears. */
public interface Sheet {

    /** As for {@link Modal#callbackId}. */
    String callbackId();

    /** Action ids of the buttons that open it; their value is that number. Nothing else has these ids. */
    Set<String> buttons();

    /** As for {@link Form#redrawnBy}. */
    default Set<String> redrawnBy() {
        return Set.of();
    }

    /** As for {@link Modal#show}. */
    Shown show(long number, UserId reader, Entered entered);

    /** As for {@link Form#submit}. */
    Submitted submit(Sent sent);

    /** A sheet as somebody sent it; the parts are those of {@link Filled}. */
    record Sent(long number, UserId by, String requestKey, Entered entered) {}
}
