package dev.baton.store;

import dev.baton.lead.Notice;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Puts the leads of whoever is not here any more on the managers' lists, once, so that they hand them over. */
final class Departures {

    private final Handle handle;
    private final Reminders reminders;
    private final Instant now;

    Departures(Handle handle, Instant now) {
        this.handle = handle;
        this.reminders = new Reminders(handle, new NewItems(handle, now));
        this.now = now;
    }

    /** @param members everybody who is known now; with nobody to ask, it is noticed when there is somebody */
    void notice(List<Member> members) {
        handle.execute("delete from departure where person in (select id from member where active = 1)");
        letGoOfTheReturned();
        List<UserId> managers = members.stream()
                .filter(member -> member.is(Role.MANAGER))
                .map(Member::id)
                .toList();
        if (!managers.isEmpty()) {
            gone().forEach(person -> propose(person, managers));
        }
    }

    private void letGoOfTheReturned() {
        handle.createQuery("""
                        select r.person, r.lead from reminder_lead r
                        join lead l on l.number = r.lead
                        join member m on m.id = l.owner and m.active = 1
                        where r.about = 'left'
                        """)
                .map((row, context) -> Map.entry(new UserId(row.getString("person")), row.getLong("lead")))
                .list()
                .forEach(left -> reminders.remove(left.getKey(), left.getValue()));
    }

    private List<UserId> gone() {
        return handle.createQuery("""
                        select distinct l.owner from lead l
                        left join member m on m.id = l.owner and m.active = 1
                        left join departure d on d.person = l.owner
                        where l.state in ('claimed', 'working', 'qualified') and m.id is null and d.person is null
                        order by l.owner
                        """)
                .map((row, context) -> new UserId(row.getString("owner")))
                .list();
    }

    private void propose(UserId person, List<UserId> managers) {
        handle.createUpdate("insert into departure (person, noticed_at) values (:person, :now)")
                .bind("person", person.value())
                .bind("now", now.toEpochMilli())
                .execute();
        List<Long> leads = handle.createQuery("""
                        select number from lead
                        where owner = :person and state in ('claimed', 'working', 'qualified') order by number
                        """)
                .bind("person", person.value())
                .mapTo(Long.class)
                .list();
        for (UserId manager : managers) {
            leads.forEach(lead -> reminders.add(new Notice.Reminder(manager, Notice.Reminder.About.LEFT, now), lead));
        }
    }
}
