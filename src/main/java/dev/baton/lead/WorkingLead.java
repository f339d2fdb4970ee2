package dev.baton.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rep owns it, and somebody has tried to reach it since this hand-off.
 *
 * @param touches at least one
 * @param next    what the owner means to do next; null for nothing yet
 */
public record WorkingLead(
        LeadRecord record,
        HandOff committed,
        Claim owned,
        List<Touch> touches,
        @Nullable NextStep next) implements OwnedLead {

    public WorkingLead {
        touches = List.copyOf(touches);
        if (touches.isEmpty()) {
            throw new IllegalArgumentException("A lead that nobody has touched is claimed, not worked");
        }
    }

    public Touch lastTouch() {
        return touches.get(touches.size() - 1);
    }

    @Override
    public OwnedLead with(LeadRecord newer) {
        return new WorkingLead(newer, committed, owned, touches, next);
    }

    @Override
    public State state() {
        return State.WORKING;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.working(this);
    }
}
