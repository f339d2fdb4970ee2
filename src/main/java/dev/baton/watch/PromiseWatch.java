package dev.baton.watch;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Work;
import dev.baton.team.Presence;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the leads on which a clock came due and commits what that means, once: what another process committed first
 * is in the history, or has moved the version on.
 */
public final class PromiseWatch implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(PromiseWatch.class);
    private static final int AT_ONCE = 200;

    private final LeadBook book;
    private final Clocks clocks;
    private final Presence presence;
    private final ClockRules rules;
    private final Clock clock;

    /** @param clock the domain's */
    public PromiseWatch(LeadBook book, Clocks clocks, Presence presence, ClockRules rules, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.presence = presence;
        this.rules = rules;
        this.clock = clock;
    }

    /** Waits, with everything, until Slack has said who the managers are. A lead that fails holds no other up. */
    @Override
    public void run() {
        Set<LeadNumber> failed = new HashSet<>();
        List<LeadNumber> due = due(failed);
        while (presence.team().isKnown()
                && !due.isEmpty()
                && !Thread.currentThread().isInterrupted()) {
            look(due, failed);
            due = due(failed);
        }
    }

    private List<LeadNumber> due(Set<LeadNumber> failed) {
        return clocks.due(clock.instant(), AT_ONCE + failed.size()).stream()
                .filter(lead -> !failed.contains(lead))
                .toList();
    }

    private void look(List<LeadNumber> due, Set<LeadNumber> failed) {
        Presence.Roll roll = presence.at(clock.instant());
        List<Clocks.Look> looks = new ArrayList<>();
        for (LeadNumber number : due) {
            try {
                look(number, roll).ifPresent(looks::add);
            } catch (RuntimeException broken) {
                failed.add(number);
                log.error("The clocks of {} could not be looked at; it is tried again soon", number, broken);
            }
        }
        clocks.lookAgain(looks);
    }

    /** Empty where something was committed, and the lead is to be looked at again as it is then. */
    private Optional<Clocks.Look> look(LeadNumber number, Presence.Roll roll) {
        // The lead before its history: what is decided on an older lead than its history is refused as stale.
        Lead lead = book.find(number).orElseThrow();
        Instant now = clock.instant();
        LeadClock.Verdict verdict = lead.match(new LeadClock(
                rules, book.history(number), roll, recycled -> book.isSuppressed(recycled, recycled.facts()), now));
        if (verdict.change() != null) {
            book.commit(Work.of(verdict.change()));
            return Optional.empty();
        }
        return Optional.of(new Clocks.Look(number, lead.record().version(), verdict.next()));
    }
}
