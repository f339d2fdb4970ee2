package dev.baton.lead;

import java.time.Instant;

/** A rep has taken the lead and owns it. */
public record Claim(UserId owner, Instant at) {}
