package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How many there are.
 *
 * @param leads of each, so that the number opens; a lead of which several things are counted is there as often
 */
public record Count(List<LeadNumber> leads) implements Measured {

    public Count {
        leads = List.copyOf(leads);
    }

    static Count of(List<Story> stories) {
        return new Count(stories.stream().map(Story::lead).toList());
    }

    static Count of(List<Story> stories, Predicate<Story> which) {
        return of(stories.stream().filter(which).toList());
    }

    @Override
    public int n() {
        return leads.size();
    }

    @Override
    public OptionalDouble value() {
        return OptionalDouble.of(leads.size());
    }
}
