package dev.baton.intake.csv;

import dev.baton.intake.Receipt;
import dev.baton.lead.Identity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Takes several rows in at once, so that they share the cost of a commit, and never two of one person at once, so that
 * what they said last wins.
 */
final class Crew {

    private static final int MOST_AT_ONCE = 64;

    private final Executor hands;
    private final Tally tally;
    private final List<Job> jobs = new ArrayList<>();
    private final Set<Identity> people = new HashSet<>();

    private record Job(CompletableFuture<Receipt> receipt, List<Reason> warnings) {}

    /** @param hands each may wait for a commit of its own */
    Crew(Executor hands, Tally tally) {
        this.hands = hands;
        this.tally = tally;
    }

    void take(List<Identity> person, List<Reason> warnings, Supplier<Receipt> job) {
        if (jobs.size() == MOST_AT_ONCE || !Collections.disjoint(people, person)) {
            finish();
        }
        people.addAll(person);
        jobs.add(new Job(CompletableFuture.supplyAsync(job, hands), warnings));
    }

    /** Waits until everything taken so far is in. */
    void finish() {
        try {
            jobs.forEach(job -> tally.took(job.receipt().join(), job.warnings()));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            jobs.clear();
            people.clear();
        }
    }
}
