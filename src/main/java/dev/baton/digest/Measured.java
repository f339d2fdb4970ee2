package dev.baton.digest;

import java.util.OptionalDouble;

/** A number of the digest that can be held against other weeks'. */
public interface Measured {

    /** Below so many of something there are counts only. */
    int ENOUGH = 10;

    /** How many it is made from. */
    int n();

    /** Empty where that is too few. A share is 0 to 1, a delay in seconds, or infinite where most of it has not happened. */
    OptionalDouble value();
}
