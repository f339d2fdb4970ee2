package dev.baton.sandbox.director;

import dev.baton.sandbox.api.Weather;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Plays the time that leads live by, and what happens in it. Every control may be used at any moment, from any thread. */
public final class Director {

    /** How many seconds of the leads' time pass in a second. */
    public static final List<Integer> SPEEDS = List.of(1, 60, 600);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final MovableClock clock;
    private final Clock real;
    private final ZoneId zone;
    private final Weather weather;
    private final Cast cast;
    private volatile @Nullable Play play;
    private volatile String title = "";
    /** When time was last let pass; null while it does not play. */
    private final AtomicReference<@Nullable Instant> tickedAt = new AtomicReference<>();

    private volatile int speed = 60;
    private volatile String last = "";

    /**
     * @param clock that leads live by
     * @param real  that ticks go by
     * @param zone  in which a morning begins
     */
    public Director(MovableClock clock, Clock real, ZoneId zone, Weather weather, Cast cast) {
        this.clock = clock;
        this.real = real;
        this.zone = zone;
        this.weather = weather;
        this.cast = cast;
    }

    /** Moves to the beginning of a scenario and plays it. */
    public void begin(Scenario scenario, int wanted) {
        Instant begins = scenario.beginning(clock.instant(), zone);
        clock.moveTo(begins);
        title = scenario.title();
        play = new Play(begins, scenario.steps(), cast, weather);
        speed = wanted;
        resume();
    }

    public void resume() {
        tickedAt.set(real.instant());
    }

    public void pause() {
        tickedAt.set(null);
    }

    /** @param wanted one of {@link #SPEEDS} */
    public void speed(int wanted) {
        speed = wanted;
    }

    /** What lies between happens late, if it plays, and at its time, if it does not: nothing is left out. */
    public void move(Duration by) {
        clock.moveTo(clock.instant().plus(by));
    }

    /** To nine o'clock of the next day. */
    public void moveToTomorrow() {
        clock.moveTo(clock.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant());
    }

    /** @return a sentence about it */
    public String send(LeadKind kind) throws InterruptedException {
        last = cast.send(kind)
                .map(number -> "#" + number + " came in.")
                .orElse("Baton did not take the lead; its log says why.");
        return last;
    }

    public void weather(Weather.Kind wanted) {
        weather.set(wanted);
    }

    /** To be called about every second by one thread: lets as much time pass as belongs to what passed since. */
    public void tick() throws InterruptedException {
        Instant before = tickedAt.get();
        Instant now = real.instant();
        if (before == null || !tickedAt.compareAndSet(before, now)) {
            return;
        }
        Duration passed = Duration.between(before, now);
        Instant until = clock.instant().plus(passed.multipliedBy(speed - 1L));
        playUntil(until);
        clock.moveTo(until);
        Play playing = play;
        if (playing != null && playing.next().isEmpty()) {
            pause();
        }
    }

    private void playUntil(Instant until) throws InterruptedException {
        Play playing = play;
        while (playing != null && tickedAt.get() != null) {
            Optional<Instant> next = playing.next().filter(at -> !at.isAfter(until));
            if (next.isEmpty()) {
                return;
            }
            clock.moveTo(next.get());
            last = playing.step();
        }
    }

    /**
     * How it stands.
     *
     * @param title of the scenario; empty without one
     * @param next  when its next thing happens; null where there is none
     * @param last  a sentence about what happened last; empty before anything did
     */
    public record Scene(
            Instant now,
            ZoneId zone,
            boolean playing,
            int speed,
            String title,
            int done,
            int steps,
            @Nullable Instant next,
            String last,
            Weather.Kind slack) {}

    public Scene scene() {
        Play playing = play;
        return new Scene(
                clock.instant(),
                zone,
                tickedAt.get() != null,
                speed,
                title,
                playing == null ? 0 : playing.done(),
                playing == null ? 0 : playing.size(),
                playing == null ? null : playing.next().orElse(null),
                last,
                weather.kind());
    }
}
