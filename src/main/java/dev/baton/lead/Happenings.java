package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;

/** The events and notices that several states have in common. */
final class Happenings {

    private Happenings() {}

    static Event held(Arrival arrival, Scorecard scorecard) {
        return new Event.Held(arrival.receivedAt(), arrival.by(), scorecard.score(), scorecard.pointsMissing());
    }

    static Event.HandedOff handedOff(Actor by, HandOff handOff) {
        Route route = handOff.route();
        return new Event.HandedOff(
                handOff.at(), by, handOff.cycle(), handOff.score(), handOff.tier(), route.territory(), route.channel());
    }

    /** The thread is told at the limit; the managers at twice the time, and the thread in their place if there are none. */
    static List<Notice> alarmNotices(List<Event.PromiseRan> events, Alarm alarm, Notice.Reminder.About forManagers) {
        List<Notice> notices = new ArrayList<>();
        for (Event.PromiseRan event : events) {
            boolean escalated = event.stage() == Promise.Stage.ESCALATED;
            if (escalated) {
                alarm.managers()
                        .forEach(manager -> notices.add(new Notice.Reminder(manager, forManagers, alarm.due())));
            }
            if (event.stage() == Promise.Stage.MISSED
                    || (escalated && alarm.managers().isEmpty())) {
                notices.add(new Notice.ThreadLine(event));
            }
        }
        return notices;
    }

    static List<Notice> handOffNotices(HandOff handOff, Event.HandedOff handedOff) {
        List<Notice> posted = List.of(new Notice.NewCard(), new Notice.ThreadLine(handedOff));
        return handOff.route().isFallback() ? List.of(posted.get(0), posted.get(1), new Notice.NoTerritory()) : posted;
    }
}
