package dev.baton.sandbox.director;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.api.Weather;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The director's panel beside the channels. How it stands is asked for again and again; its buttons stay where they are. */
final class Panel {

    static final String PATH = "/director";

    private static final DateTimeFormatter NEXT = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final Director director;

    Panel(Director director) {
        this.director = director;
    }

    /** @param back where a browser without script goes afterwards */
    Element render(String back) {
        Director.Scene scene = director.scene();
        return Html.tag("section")
                .attr("id", "director")
                .attr("aria-labelledby", "director-name")
                .with(
                        Html.tag("h2").attr("id", "director-name").with("Director"),
                        state(scene),
                        Html.tag("form")
                                .attr("id", "director-controls")
                                .attr("method", "post")
                                .attr("action", PATH)
                                .attr("hx-post", PATH)
                                .attr("hx-target", "#director")
                                .attr("hx-swap", "outerHTML")
                                .with(
                                        Html.tag("input")
                                                .attr("type", "hidden")
                                                .attr("name", "back")
                                                .attr("value", back),
                                        group("Time", time(scene)),
                                        group("Speed", speeds(scene)),
                                        group(
                                                "Move the clock",
                                                List.of(
                                                        button("hour", "1 hour"),
                                                        button("day", "1 day"),
                                                        button("tomorrow", "Tomorrow 09:00"))),
                                        group("Send a lead", leads()),
                                        group("Slack is", slack(scene))));
    }

    private static List<Html> time(Director.Scene scene) {
        return List.of(
                pressed(button("play", "Play"), scene.playing()), pressed(button("pause", "Pause"), !scene.playing()));
    }

    private static List<Html> speeds(Director.Scene scene) {
        return Director.SPEEDS.stream()
                .<Html>map(speed -> pressed(
                        button("speed-" + speed, "×" + speed).attr("aria-label", "Play at " + Controls.pace(speed)),
                        speed == scene.speed()))
                .toList();
    }

    private static List<Html> leads() {
        return Arrays.stream(LeadKind.values())
                .<Html>map(kind -> button("lead-" + kind.code(), kind.label()))
                .toList();
    }

    private static List<Html> slack(Director.Scene scene) {
        return Arrays.stream(Weather.Kind.values())
                .<Html>map(kind -> pressed(button("slack-" + kind.code(), kind.code()), kind == scene.slack()))
                .toList();
    }

    private static Html group(String name, List<Html> buttons) {
        return Html.tag("fieldset").with(Html.tag("legend").with(name), Html.all(buttons));
    }

    private static Element button(String word, String label) {
        return Html.tag("button")
                .attr("type", "submit")
                .attr("id", "director-" + word)
                .attr("name", "do")
                .attr("value", word)
                .with(label);
    }

    private static Html pressed(Element button, boolean pressed) {
        return button.attr("aria-pressed", Boolean.toString(pressed));
    }

    /** What changes while nobody presses anything. */
    Element state(Director.Scene scene) {
        return Html.tag("div")
                .attr("id", "director-state")
                .attr("hx-get", PATH + "?shown=" + key(scene))
                .attr("hx-trigger", "every 1s")
                .attr("hx-swap", "outerHTML")
                .with(
                        Html.tag("p").with("For Baton it is"),
                        Html.tag("p")
                                .css("clock")
                                .with(
                                        Html.text(Controls.now(scene)),
                                        Html.tag("span")
                                                .css("zone")
                                                .with(" (" + scene.zone().getId() + ")")),
                        Html.tag("p").with(told(scene)),
                        scene.last().isEmpty()
                                ? Html.nothing()
                                : Html.tag("p").css("last").with(scene.last()));
    }

    /** Names what the state says, so that it is only sent when it says something else. */
    static String key(Director.Scene scene) {
        return Integer.toHexString((Controls.now(scene) + told(scene) + scene.last()).hashCode());
    }

    private static String told(Director.Scene scene) {
        String pace = scene.playing() ? "Plays at " + Controls.pace(scene.speed()) + ". " : "Paused. ";
        String slack = "Slack " + scene.slack().words() + ".";
        return pace + story(scene) + slack;
    }

    private static String story(Director.Scene scene) {
        if (scene.title().isEmpty()) {
            return "";
        }
        String next = scene.next() == null
                ? "that was all. "
                : "next at " + NEXT.format(ZonedDateTime.ofInstant(scene.next(), scene.zone())) + ". ";
        return scene.title() + ": " + scene.done() + " of " + scene.steps() + ", " + next;
    }
}
