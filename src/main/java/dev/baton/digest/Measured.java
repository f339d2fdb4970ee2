package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.OptionalDouble;

/** A number of the digest that can be held against other weeks', and that opens. */
public sealed interface Measured permits Count, Share, Delay, P90, Median {

    /** Below so many of something there are counts only. */
    int ENOUGH = 10;

    /** How many it is made from. */
    int n();

    /** Empty where that is too few. A share is 0 to 1, a delay in seconds, or infinite where most of it has not happened. */
    OptionalDouble value();

    /** The leads behind it: for a share those of which it is true, for a delay the shortest first. */
    List<LeadNumber> leads();

    /** Those that it is held against and that are not among {@link #leads}: for a share those of which it is not true. */
    default List<LeadNumber> others() {
        return List.of();
    }
}
