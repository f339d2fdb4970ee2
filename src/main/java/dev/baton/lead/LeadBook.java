package dev.baton.lead;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The leads, their history, and the one door through which either changes. */
public interface LeadBook {

    Optional<Lead> find(LeadNumber number);

    /** The lead known by the first of these identities that any lead is known by. */
    Optional<Lead> findByIdentity(List<Identity> identities);

    /** Whether somebody who is known by one of these is not to be handed off. */
    boolean isSuppressed(List<Identity> identities);

    /**
     * Why the lead is not to be handed off: by anything that it was ever known by, or what became part of it, or by these.
     * What is for good comes first, then what was said with the lead itself.
     */
    Optional<Suppression> suppression(LeadNumber lead, List<Identity> also);

    /** Whether the lead, with these facts, is not to be handed off. */
    default boolean isSuppressed(Lead lead, Facts facts) {
        return suppression(lead.number(), facts.identities()).isPresent();
    }

    /** Whether anybody but this lead has an e-mail address there. */
    boolean hasOthersAt(String emailDomain, LeadNumber lead);

    /** The e-mail domain of everybody who was asked to be held with the lead; it may have another address by now. */
    Optional<String> askedDomain(LeadNumber lead);

    /** What was known of a lead until it was rejected for that; empty where something newer is known, or it was not. */
    Optional<Facts> factsBeforeReject(LeadNumber lead);

    /** Everything that happened to a lead, oldest first; empty for a number that does not exist. */
    List<Event> history(LeadNumber number);

    /** What came of a request with this key, for whoever wants to know without asking for it again; empty for a new one. */
    Optional<Repeated> carriedOut(String requestKey);

    /**
     * Runs this while no other move of that lead runs in this process, so that a burst of them is one after the other and
     * none loses. Other processes may still be first. Moves do not nest.
     */
    <T> T inTurn(LeadNumber lead, Supplier<T> move);

    /**
     * Stores the work in one transaction: rows where the version still matches, events, hand-off rows, submissions and
     * the outbox items that the notices ask for. When this returns {@link Committed} the work is on disk.
     */
    CommitResult commit(Work work);

    sealed interface CommitResult {}

    /** It is stored. {@code leads} holds what each admission, then each change, made. */
    record Committed(List<Lead> leads) implements CommitResult {}

    /**
     * Somebody else was first: a version moved on, an identity was taken, or who was to be handed off is suppressed by now.
     * Nothing is stored; load and try again.
     */
    record Stale() implements CommitResult {}

    /**
     * A request with this key was already carried out. Nothing is stored.
     *
     * @param key    by which of its names the request is known
     * @param asked  what the first one asked for, as its {@link Once#asked} has it
     * @param answer what the first one was told
     */
    record Repeated(String key, String asked, String answer) implements CommitResult {}
}
