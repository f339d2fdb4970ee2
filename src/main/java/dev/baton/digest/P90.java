package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.OptionalDouble;

/** How long something took for the slowest but one in ten, by nearest rank. */
public record P90(Delay of) implements Measured {

    @Override
    public int n() {
        return of.n();
    }

    @Override
    public List<LeadNumber> leads() {
        return of.leads();
    }

    /** In seconds. */
    @Override
    public OptionalDouble value() {
        return Delay.seconds(of.p90());
    }
}
