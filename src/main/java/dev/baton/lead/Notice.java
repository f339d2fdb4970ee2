package dev.baton.lead;

/** Something that Slack must be told because of a change; stored with the change, delivered after it. */
public sealed interface Notice {

    /** The hand-off has no card yet: post one, or let the channel's summary card stand for it. */
    record NewCard() implements Notice {}

    /** The live card no longer shows the present state. */
    record CardChanged() implements Notice {}

    /** A line for the card's thread. */
    record ThreadLine(Event event) implements Notice {}

    /** The owner is sent the contact details in full. */
    record ContactForOwner(UserId owner) implements Notice {}

    /** The owner is told that the person came in again. */
    record CameInAgain(UserId owner) implements Notice {}

    /** Operations are told that no territory matched. */
    record NoTerritory() implements Notice {}
}
