package dev.baton.desk;

import dev.baton.lead.Dispute;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody contests a reject.
 *
 * @param words what shows it; what is blank is refused
 * @param link  to where more is seen; null for none
 */
public record Evidence(
        Dispute.Ground ground, String words, @Nullable String link) {}
