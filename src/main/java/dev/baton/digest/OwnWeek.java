package dev.baton.digest;

/**
 * What one rep did with the hand-offs that they claimed, or were given, in a week, as it stood at its end. Whoever releases
 * one and takes it again has it twice. Leads that a rep brought in are not among them.
 *
 * @param taken         those
 * @param touchedInTime touched by them before the touch promise ran out ÷ those of which it ran out while they had it, or
 *                      that they touched before; not what came to them later than it ran out
 * @param touchDelay    from when they took it to their first touch; not what they gave away before they touched it
 * @param open          theirs at the end, and neither turned down nor qualified
 * @param untouched     of those that are open: not touched by them yet
 */
public record OwnWeek(Count taken, Share touchedInTime, Delay touchDelay, Count open, Count untouched) {}
