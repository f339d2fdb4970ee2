package dev.baton.desk;

import dev.baton.ride.Ride;
import dev.baton.ride.RideBook;
import java.time.Clock;
import java.time.Instant;

/** Reminds both of a call on which somebody listens in, shortly before it. */
public final class RemindOfRides implements Runnable {

    private final RideBook rides;
    private final Clock clock;

    /** @param clock the domain's */
    public RemindOfRides(RideBook rides, Clock clock) {
        this.rides = rides;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        rides.remind(now, now.plus(Ride.REMINDED_BEFORE));
    }
}
