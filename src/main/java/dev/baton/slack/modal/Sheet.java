package dev.baton.slack.modal;

import dev.baton.lead.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form about something with a number of its own: a lead, or something else, such as an item of what sales hears. */
public interface Sheet {

    /** The number of a sheet that is opened by a shortcut. */
    long FIRST = 1;

    /** As for {@link Modal#callbackId}. */
    String callbackId();

    /** Action ids of the buttons that open it; their value is that number. Nothing else has these ids. */
    Set<String> buttons();

    /** Callback ids of the app's shortcuts that open it from anywhere. */
    default Set<String> shortcuts() {
        return Set.of();
    }

    /** Callback ids of those that open it from a message. */
    default Set<String> messageShortcuts() {
        return Set.of();
    }

    /**
     * What it begins with when it is opened from something that was written.
     *
     * @param text without markup
     * @param link where it stands; null where it was typed for this
     */
    default Entered begun(String text, @Nullable String link) {
        return Entered.nothing();
    }

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
