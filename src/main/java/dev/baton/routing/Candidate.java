package dev.baton.routing;

import dev.baton.lead.Offer;
import dev.baton.lead.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may claim a lead where it is.
 *
 * @param weight their share of the turns, from 1 to {@link Rotation#HEAVIEST}
 * @param unless why nothing is offered to them now; null where nothing stands against it
 */
public record Candidate(UserId rep, int weight, Offer.PassedOver.@Nullable Why unless) {}
