package dev.baton.store;

import dev.baton.brief.BriefBook;
import dev.baton.query.Disputes;
import dev.baton.query.Follows;
import dev.baton.query.Voice;
import dev.baton.ride.RideBook;
import dev.baton.voice.VoiceBook;
import java.time.Clock;

/** What the two teams say to each other beside the leads' own moves. */
public final class Dialogues {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    /** @param clock real time */
    Dialogues(Reads reads, Writes writes, CommitListeners listeners, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    public Disputes disputes() {
        return new StoredDisputes(reads);
    }

    public Follows follows() {
        return new StoredFollows(reads, writes, listeners, clock);
    }

    public Voice voice() {
        return new StoredVoice(reads);
    }

    public BriefBook briefs() {
        return new StoredBriefs(reads, writes, listeners, clock);
    }

    public RideBook rides() {
        return new StoredRideBook(reads, writes, listeners, clock);
    }

    public VoiceBook voiceBook() {
        return new StoredVoiceBook(writes, listeners, clock);
    }
}
