package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Identity;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds out whether somebody is not to be handed off. */
final class Suppressions {

    private final Handle handle;

    Suppressions(Handle handle) {
        this.handle = handle;
    }

    /** By anything that the lead was ever known by, or by these; what is for good first, then what was said with the lead. */
    Optional<Suppression> of(LeadNumber lead, List<Identity> also) {
        Set<Identity> all = new LinkedHashSet<>(new KnownAs(handle).of(lead));
        all.addAll(also);
        return of(all).min(Comparator.comparing((Suppression found) -> !found.forGood())
                .thenComparing(found -> !found.by().equals(lead)));
    }

    boolean has(List<Identity> identities) {
        return of(new LinkedHashSet<>(identities)).findFirst().isPresent();
    }

    /** Whether the change hands somebody off who is not to be: said since whoever made it looked. */
    boolean forbid(Change change) {
        LeadNumber lead = change.after().number();
        List<Identity> identities = change.after().facts().identities();
        if (change.events().stream().anyMatch(Dispute.Reopening.class::isInstance)) {
            // What was said with the reject itself is lifted with it.
            return of(lead, identities)
                    .filter(found -> found.forGood() || !found.by().equals(lead))
                    .isPresent();
        }
        return change.newHandOff().isPresent() && of(lead, identities).isPresent();
    }

    private Stream<Suppression> of(Set<Identity> identities) {
        List<Suppression> found = new ArrayList<>();
        for (Identity identity : identities) {
            handle.createQuery("select lead, for_good from suppression where value = :value and kind = :kind")
                    .bind("value", identity.value())
                    .bind("kind", FactsRows.code(identity.kind()))
                    .map((row, context) ->
                            new Suppression(new LeadNumber(row.getLong("lead")), row.getInt("for_good") == 1))
                    .forEach(found::add);
            if (identity.kind() == Identity.Kind.EMAIL) {
                handle.createQuery("select lead from suppressed_domain where domain = :domain")
                        .bind("domain", FactsRows.emailDomain(identity.value()))
                        .map((row, context) -> new Suppression(new LeadNumber(row.getLong("lead")), false))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }
}
