package dev.baton.sandbox.director;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.api.Weather;
import dev.baton.sandbox.director.Step.Act;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A story that can be played. It begins at nine o'clock of a working day. */
public enum Scenario {
    FIRST_DAY("first-day", "First day"),
    BUSY_WEEK("busy-week", "Busy week"),
    SLACK_IS_DOWN("slack-is-down", "Slack is down");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final String code;
    private final String title;

    Scenario(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public static Optional<Scenario> of(String code) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.code.equals(code))
                .findFirst();
    }

    /** As the command line has it. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The first time from now on at which it can begin; a week begins on a Monday. */
    Instant beginning(Instant now, ZoneId zone) {
        ZonedDateTime at = now.atZone(zone).toLocalDate().atTime(NINE).atZone(zone);
        while (at.toInstant().isBefore(now) || !suits(at.getDayOfWeek())) {
            at = at.plusDays(1);
        }
        return at.toInstant();
    }

    private boolean suits(DayOfWeek day) {
        return this == BUSY_WEEK ? day == DayOfWeek.MONDAY : day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** In the order in which they happen. */
    List<Step> steps() {
        try (InputStream file = Scenario.class.getResourceAsStream("/sandbox/scenarios/" + code + ".json")) {
            if (file == null) {
                throw new IllegalStateException(
                        "This build lacks the scenario " + code + ". Build it again with Maven.");
            }
            List<Step> steps = new ArrayList<>();
            for (JsonNode written : JSON.readTree(file)) {
                steps.add(new Step(at(written), act(written)));
            }
            return steps;
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario " + code + " cannot be read", e);
        }
    }

    private static Duration at(JsonNode step) {
        LocalTime time = LocalTime.parse(step.path("at").asText());
        return Duration.ofDays(step.path("day").asInt(1) - 1L).plus(Duration.between(NINE, time));
    }

    private static Act act(JsonNode step) {
        if (step.has("lead")) {
            LeadKind kind = LeadKind.of(step.path("lead").asText()).orElseThrow();
            return new Act.Comes(kind, step.path("name").asText());
        }
        if (step.has("slack")) {
            return new Act.Turns(Weather.Kind.of(step.path("slack").asText()).orElseThrow());
        }
        return new Act.Types(
                step.path("who").asText(),
                step.path("in").asText(),
                step.path("types").asText());
    }
}
