package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Pursuit;
import dev.baton.outbox.Cards;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Keeps what followers are to be told, in the transaction in which it happens, and forgets what is taken back. */
final class FollowRows {

    /** What can be taken back may be for ten minutes; a little more, because two machines' clocks may differ. */
    static final Duration UNDO = Duration.ofMinutes(10).plusSeconds(15);

    private static final LocalTime DAY_ENDS = LocalTime.of(17, 0);

    private final Handle handle;

    FollowRows(Handle handle) {
        this.handle = handle;
    }

    /** @param eventIds ids of the change's events, in the same order */
    void follow(Change change, List<Long> eventIds) {
        long lead = change.after().number().value();
        for (int i = 0; i < eventIds.size(); i++) {
            Event event = change.events().get(i);
            if (event instanceof Aftermath.Undone undone) {
                forget(lead, undone.events());
            } else if (isNews(event)) {
                tell(change, event, eventIds.get(i));
            }
        }
    }

    private static boolean isNews(Event event) {
        return event instanceof Event.Claimed
                || event instanceof Event.TurnedDown
                || event instanceof Pursuit
                || isRuling(event);
    }

    /** Nobody takes a ruling back. */
    private static boolean isRuling(Event event) {
        return event instanceof Dispute.Upheld || event instanceof Dispute.Reopening;
    }

    private void forget(long lead, List<Integer> places) {
        handle.createUpdate("""
                        delete from follow_news
                        where message is null and lead = :lead
                          and event in (select e.id from event e where e.lead = :lead and e.sequence in (<places>))
                        """).bindList("places", places).bind("lead", lead).execute();
    }

    private record Follower(String person, boolean daily, ZoneId zone) {}

    /** Whoever follows the lead and its campaign is told once, and what they asked for the lead alone goes first. */
    private void tell(Change change, Event event, long eventId) {
        long lead = change.after().number().value();
        String self = event.by() instanceof Actor.Person person ? person.id().value() : "";
        List<Follower> followers = handle.createQuery("""
                        select person, daily, zone from follow
                        where ((subject = :lead and kind = 'lead') or (subject in (<campaigns>) and kind = 'campaign'))
                          and person <> :self
                        order by person, case kind when 'lead' then 0 else 1 end
                        """)
                .bind("lead", Long.toString(lead))
                .bindList("campaigns", campaigns(change))
                .bind("self", self)
                .map((row, context) -> new Follower(
                        row.getString("person"), row.getInt("daily") == 1, ZoneId.of(row.getString("zone"))))
                .list();
        Instant settled = isRuling(event) ? event.at() : event.at().plus(UNDO);
        for (Follower follower : followers) {
            handle.createUpdate("""
                            insert into follow_news (person, event, lead, daily, due_at)
                            values (:person, :event, :lead, :daily, :due) on conflict do nothing
                            """)
                    .bind("person", follower.person())
                    .bind("event", eventId)
                    .bind("lead", lead)
                    .bind("daily", Columns.flag(follower.daily()))
                    .bind("due", (follower.daily() ? endOfDay(settled, follower.zone()) : settled).toEpochMilli())
                    .execute();
        }
    }

    /** By every campaign that any of its submissions named; one that is empty, so that the list never is. */
    private List<String> campaigns(Change change) {
        Set<String> names = new HashSet<>(
                handle.createQuery("select name from lead_origin where lead = :lead and kind = 'campaign'")
                        .bind("lead", change.after().number().value())
                        .mapTo(String.class)
                        .list());
        names.add(Objects.requireNonNullElse(change.after().facts().origin().campaign(), ""));
        return names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** What a message tells, in the order in which it happened. */
    static Cards.Followed told(Handle handle, long message) {
        boolean daily = handle.createQuery("select daily from follow_message where id = :id")
                        .bind("id", message)
                        .mapTo(int.class)
                        .one()
                == 1;
        List<Cards.Followed.News> news = handle
                .createQuery("select lead, event from follow_news where message = :id order by event")
                .bind("id", message)
                .map((row, context) -> Map.entry(row.getLong("lead"), row.getLong("event")))
                .list()
                .stream()
                .flatMap(told -> EventRows.find(handle, told.getValue()).stream()
                        .map(event -> new Cards.Followed.News(new LeadNumber(told.getKey()), event)))
                .toList();
        return new Cards.Followed(daily, news);
    }

    private static Instant endOfDay(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        Instant today = there.toLocalDate().atTime(DAY_ENDS).atZone(zone).toInstant();
        return today.isBefore(at)
                ? there.toLocalDate().plusDays(1).atTime(DAY_ENDS).atZone(zone).toInstant()
                : today;
    }
}
