package dev.baton.web;

import dev.baton.lead.Identity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Who is being taken in at this moment, so that two lines of one person are taken one after the other. */
final class PeopleInHand {

    private final Map<Identity, CompletableFuture<?>> inHand = new ConcurrentHashMap<>();

    /** Waits until none of them is in hand. */
    void await(List<Identity> person) {
        person.stream()
                .map(inHand::get)
                .filter(Objects::nonNull)
                .forEach(earlier -> earlier.handle((answer, failure) -> answer).join());
    }

    /** They are in hand until it is done. Returns the same work. */
    <T> CompletableFuture<T> add(List<Identity> person, CompletableFuture<T> work) {
        person.forEach(identity -> inHand.put(identity, work));
        return work.whenComplete((answer, failure) -> person.forEach(identity -> inHand.remove(identity, work)));
    }
}
