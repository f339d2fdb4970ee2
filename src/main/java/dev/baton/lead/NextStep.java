package dev.baton.lead;

import java.time.Instant;

/** What the owner means to do next, and when. */
public record NextStep(Touch.Channel channel, Instant at) {}
