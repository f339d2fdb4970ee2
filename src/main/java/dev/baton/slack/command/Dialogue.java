package dev.baton.slack.command;

import dev.baton.brief.BriefBook;
import dev.baton.query.Follows;
import dev.baton.query.Voice;
import dev.baton.ride.RideBook;
import dev.baton.voice.VoiceBook;

/** Where what the two teams say to each other is kept. */
public record Dialogue(Voice voice, VoiceBook voiceBook, Follows follows, RideBook rides, BriefBook briefs) {}
