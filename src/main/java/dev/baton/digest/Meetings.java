package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether people came.
 *
 * @param held meetings held ÷ meetings due: held, missed by the lead, or booked for a time that is over with nothing logged
 *             of it. One that is booked again before that is the same meeting
 */
public record Meetings(Share held) {

    static Meetings of(List<Story> first) {
        List<LeadNumber> due = new ArrayList<>();
        List<LeadNumber> held = new ArrayList<>();
        for (Story story : first) {
            Booking booking = new Booking();
            story.events().forEach(booking::follow);
            due.addAll(Collections.nCopies(booking.due(story.cutOff()), story.lead()));
            held.addAll(Collections.nCopies(booking.held, story.lead()));
        }
        return new Meetings(new Share(new Count(held), new Count(due)));
    }

    /** The meeting that is booked now, and what became of those before. */
    private static final class Booking {

        private @Nullable Instant booked;
        private boolean waits;
        private int held;
        private int missed;

        void follow(Event event) {
            if (event instanceof Event.Touched touched) {
                if (touched.outcome() == Touch.Outcome.MEETING_HELD) {
                    held++;
                    waits = false;
                } else if (touched.outcome() == Touch.Outcome.NO_SHOW) {
                    missed++;
                    waits = false;
                }
                if (touched.outcome() == Touch.Outcome.MEETING_BOOKED) {
                    waits = true;
                    booked = null;
                }
                plan(touched.next());
            } else if (event instanceof FollowUp.StepMoved moved) {
                plan(moved.next());
            }
        }

        private void plan(@Nullable NextStep next) {
            if (waits && next != null && next.channel() == Touch.Channel.MEETING) {
                booked = next.at();
            }
        }

        int due(Instant cutOff) {
            boolean isOver = waits && booked != null && booked.isBefore(cutOff);
            return held + missed + (isOver ? 1 : 0);
        }
    }
}
