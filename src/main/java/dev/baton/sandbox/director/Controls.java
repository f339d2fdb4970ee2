package dev.baton.sandbox.director;

import dev.baton.sandbox.api.Weather;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be pressed, by the word for it that the page and curl send. */
final class Controls {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final String LEAD = "lead-";
    private static final String SLACK = "slack-";
    private static final String SPEED = "speed-";

    private final Director director;

    Controls(Director director) {
        this.director = director;
    }

    /** Every word there is. */
    static List<String> words() {
        List<String> words = new ArrayList<>(List.of("play", "pause"));
        Director.SPEEDS.forEach(speed -> words.add(SPEED + speed));
        words.addAll(List.of("hour", "tomorrow", "day"));
        for (LeadKind kind : LeadKind.values()) {
            words.add(LEAD + kind.code());
        }
        for (Weather.Kind kind : Weather.Kind.values()) {
            words.add(SLACK + kind.code());
        }
        return words;
    }

    /** @return a sentence about what came of it; empty where there is no such control */
    Optional<String> press(String word) throws InterruptedException {
        if (!words().contains(word)) {
            return Optional.empty();
        }
        if (word.startsWith(LEAD)) {
            return Optional.of(
                    director.send(LeadKind.of(word.substring(LEAD.length())).orElseThrow()));
        }
        if (word.startsWith(SLACK)) {
            Weather.Kind kind = Weather.Kind.of(word.substring(SLACK.length())).orElseThrow();
            director.weather(kind);
            return Optional.of("Slack " + kind.words() + ".");
        }
        if (word.startsWith(SPEED)) {
            director.speed(Integer.parseInt(word.substring(SPEED.length())));
            return Optional.of("Time passes at " + pace(director.scene().speed()) + " while it plays.");
        }
        return Optional.of(time(word));
    }

    private String time(String word) {
        switch (word) {
            case "play" -> {
                director.resume();
                return "It plays, at " + pace(director.scene().speed()) + ".";
            }
            case "pause" -> {
                director.pause();
                return "It pauses; time passes as it does for you.";
            }
            case "hour" -> director.move(Duration.ofHours(1));
            case "day" -> director.move(Duration.ofDays(1));
            default -> director.moveToTomorrow();
        }
        Director.Scene scene = director.scene();
        return "For Baton it is " + now(scene) + " (" + scene.zone().getId() + ") now.";
    }

    static String now(Director.Scene scene) {
        return TIME.format(ZonedDateTime.ofInstant(scene.now(), scene.zone()));
    }

    static String pace(int speed) {
        return switch (speed) {
            case 1 -> "real time";
            case 60 -> "a minute a second";
            default -> speed / 60 + " minutes a second";
        };
    }
}
