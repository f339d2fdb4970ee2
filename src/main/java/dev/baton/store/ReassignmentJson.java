package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same as {@link EventJson}, for leads that a manager moved. */
final class ReassignmentJson {

    private record ReassignedData(int cycle, @Nullable String from, String to) {}

    private record HandedBackData(int cycle, String from) {}

    private ReassignmentJson() {}

    static Record data(Reassignment event) {
        if (event instanceof Reassignment.Reassigned given) {
            @Nullable UserId from = given.from();
            return new ReassignedData(
                    given.cycle(),
                    from == null ? null : from.value(),
                    given.to().value());
        }
        Reassignment.HandedBack back = (Reassignment.HandedBack) event;
        return new HandedBackData(back.cycle(), back.from().value());
    }

    static Event read(String type, Instant at, Actor by, String json) {
        if (type.equals("reassigned")) {
            ReassignedData data = Json.read(json, ReassignedData.class);
            UserId from = data.from == null ? null : new UserId(data.from);
            return new Reassignment.Reassigned(at, by, data.cycle, from, new UserId(data.to));
        }
        HandedBackData data = Json.read(json, HandedBackData.class);
        return new Reassignment.HandedBack(at, by, data.cycle, new UserId(data.from));
    }
}
