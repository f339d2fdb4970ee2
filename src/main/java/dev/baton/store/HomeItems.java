package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Claim;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks for fresh home tabs within a transaction: one for each person, however much concerns them. */
final class HomeItems {

    /** What changes within this goes out together. */
    static final Duration GATHERED = Duration.ofSeconds(3);

    /** Whoever has an eye on everything sees it anew so often at most. */
    static final Duration OVERSEEN = Duration.ofMinutes(1);

    private static final Set<Role> OVERSEERS =
            Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.MANAGER, Role.OPERATIONS);

    /** A tab that nobody looked at for so long is not kept fresh. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final Handle handle;
    private final NewItems items;

    HomeItems(Handle handle, Instant now) {
        this.handle = handle;
        this.items = new NewItems(handle, now);
    }

    /**
     * Soon for whoever owns or owned one of the leads, may or might have claimed it, or changed it; and in a while for
     * whoever has an eye on all of them.
     *
     * @return how many are owed one now because of this
     */
    int concernedBy(List<Change> changes) {
        List<Lead> leads = changes.stream()
                .flatMap(change -> Stream.concat(change.previous().stream(), Stream.of(change.after())))
                .toList();
        Set<UserId> close = new HashSet<>();
        leads.forEach(lead -> lead.claim().map(Claim::owner).ifPresent(close::add));
        changes.stream()
                .flatMap(change -> change.events().stream())
                .map(Event::by)
                .filter(Actor.Person.class::isInstance)
                .forEach(by -> close.add(((Actor.Person) by).id()));
        List<OpenLead> open = leads.stream()
                .filter(OpenLead.class::isInstance)
                .map(OpenLead.class::cast)
                .toList();
        if (changes.isEmpty()) {
            return 0;
        }
        for (Watcher watcher : watchers()) {
            if (close.contains(watcher.person()) || open.stream().anyMatch(watcher::mayClaim)) {
                owe(watcher.person(), items.now().plus(GATHERED));
            } else if (watcher.oversees()) {
                owe(watcher.person(), items.now().plus(OVERSEEN));
            }
        }
        return items.count();
    }

    /** For somebody who waits for it. */
    int atOnce(UserId person) {
        owe(person, items.now());
        return items.count();
    }

    /**
     * One that waits is enough. Changing the one that waits keeps a courier from taking it before this is committed; should
     * two processes each add one, the first to go out settles the other.
     */
    private void owe(UserId person, Instant due) {
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = case when due_at > :due and attempts = 0 then :due else due_at end
                        where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                        """)
                .bind("due", due.toEpochMilli())
                .bind("lane", OutboxItem.homeTab(person))
                .execute();
        if (waiting == 0) {
            items.add(NewItems.Item.ofHome(person), due);
        }
    }

    /** In one order, so that two processes do not wait for each other. */
    private List<Watcher> watchers() {
        return handle.createQuery("""
                        select h.person, m.id, m.name, m.email, m.zone, m.active, m.roles, m.rosters
                        from home h left join member m on m.id = h.person
                        where h.opened_at > :since
                        order by h.person
                        """)
                .bind("since", items.now().minus(REMEMBERED).toEpochMilli())
                .map((row, context) -> new Watcher(
                        new UserId(row.getString("person")), row.getString("id") == null ? null : StoredTeam.read(row)))
                .list();
    }

    /** @param member null for somebody whom the playbook does not name */
    private record Watcher(UserId person, @Nullable Member member) {

        boolean mayClaim(OpenLead lead) {
            return member != null && member.mayClaimFor(lead.committed().route().roster());
        }

        boolean oversees() {
            return member != null && member.isOneOf(OVERSEERS);
        }
    }
}
