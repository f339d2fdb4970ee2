package dev.baton.digest;

/**
 * Both promises side by side.
 *
 * @param accepted marketing's: how many of the week's hand-offs were accepted
 * @param complete marketing's: how many of them had everything
 * @param claimed  sales': claimed in time
 * @param touched  sales': touched in time, of those accepted
 */
public record Promises(Count accepted, Share complete, Share claimed, Share touched) {}
