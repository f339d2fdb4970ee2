package dev.baton.query;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.VoiceItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sales hears. What was taken back or erased is in no answer and no count. Instants are the domain clock's. */
public interface Voice {

    /**
     * Open ones first, the most frequent first, and of those the latest heard first.
     *
     * @param campaign through which the leads came in, in any case: counts are of those alone; null for all
     * @param limit    at least 1
     */
    List<VoiceItem> items(@Nullable String campaign, int skip, int limit);

    Standing standing(@Nullable String campaign);

    Optional<VoiceItem> item(ItemNumber number);

    /** The latest first. */
    List<Said> said(ItemNumber number, @Nullable String campaign, int skip, int limit);

    /** What one person said of it, likewise. */
    List<Said> saidBy(UserId rep, ItemNumber number, int limit);

    /**
     * What nobody had answered by then, with how often it had been heard by then of leads that everybody may see; the most
     * frequent first.
     */
    List<VoiceItem> openAt(Instant then, int limit);

    /**
     * What was answered for the first time from then, and before {@code until}, with its counts as they are now, of leads that
     * everybody may see; earliest first.
     */
    List<VoiceItem> answered(Instant from, Instant until);

    /** How many items there are. */
    record Standing(long open, long answered) {

        public long all() {
            return open + answered;
        }
    }

    /** One time it was said, as it was typed: contact details may be in it. */
    record Said(LeadNumber lead, UserId rep, Instant at, String text) {}
}
