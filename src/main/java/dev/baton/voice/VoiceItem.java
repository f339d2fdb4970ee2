package dev.baton.voice;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question or a material that is missing, as often as it was heard. Instants are the domain clock's.
 *
 * @param text    as the first who heard it typed it
 * @param times   how often it was heard: once for each rep and lead
 * @param leads   of how many leads
 * @param answer  null while it is open
 */
public record VoiceItem(
        ItemNumber number,
        Saying.Kind kind,
        String text,
        long times,
        long leads,
        Instant firstAt,
        Instant lastAt,
        @Nullable Answer answer) {

    /**
     * What marketing says to it.
     *
     * @param at when it was answered for the first time
     */
    public record Answer(String text, UserId by, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }
}
