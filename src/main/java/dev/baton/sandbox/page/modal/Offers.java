package dev.baton.sandbox.page.modal;

import java.util.List;

/**
 * Whom and what a reader can choose from.
 *
 * @param channels those that the reader is in
 */
public record Offers(List<Offer> people, List<Offer> channels) {

    public Offers {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
    }
}
