package dev.baton.slack.command;

import dev.baton.brief.BriefBook;
import dev.baton.digest.post.DigestReaders;
import dev.baton.query.Follows;
import dev.baton.query.Voice;
import dev.baton.ride.RideBook;
import dev.baton.voice.VoiceBook;

/** Where what the two teams say to each other is kept, and who is told how well they work together. */
public record Dialogue(
        Voice voice,
        VoiceBook voiceBook,
        Follows follows,
        RideBook rides,
        BriefBook briefs,
        DigestReaders digestReaders) {}
