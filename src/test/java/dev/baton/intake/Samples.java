package dev.baton.intake;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import dev.baton.desk.Agenda;
import dev.baton.lead.Actor;
import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import dev.baton.sla.Promises;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules under which a demo is enough to be ready, and people who come in. */
public final class Samples {

    /** A Friday, half an hour before London goes home. */
    public static final Instant FRIDAY_1630 = Instant.parse("2026-03-06T16:30:00Z");

    private static final Set<DayOfWeek> WORKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private Samples() {}

    public static Definition definition() {
        return new Definition(
                1,
                50,
                List.of(new Tier("hot", "🔥", 80), new Tier("warm", "", 50)),
                List.of(
                        new Criterion(
                                "demo",
                                "asked for a demo",
                                Criterion.Kind.BEHAVIOUR,
                                60,
                                new Condition.Is("source", List.of("Demo"))),
                        new Criterion(
                                "large",
                                "500 people or more",
                                Criterion.Kind.FIT,
                                25,
                                new Condition.Between("employees", BigDecimal.valueOf(500), null))),
                List.of(),
                List.of(new Requirement(
                        "student", "is a student", new Condition.Mentions("title", List.of("student")))));
    }

    public static Definitions definitions() {
        return new Definitions() {
            @Override
            public Definition current() {
                return definition();
            }

            @Override
            public Definition version(int version) {
                return definition();
            }
        };
    }

    /** After a voicemail another try, two working hours later. */
    public static Agenda agenda() {
        return new Agenda(
                new FollowUps(Map.of(Touch.Outcome.VOICEMAIL, Duration.ofHours(2))),
                routing(),
                BusinessHours.always(ZoneOffset.UTC));
    }

    private static Routing routing() {
        BusinessHours london =
                new BusinessHours(ZoneId.of("Europe/London"), WORKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0));
        Territory emea = new Territory(
                "emea", "EMEA", "#leads-emea", "emea", london, new Condition.Is("country", List.of("GB", "DE")));
        return new Routing(List.of(emea), "#leads-unrouted");
    }

    public static Rules rules() {
        Promises promises = new Promises(Map.of("warm", Duration.ofHours(1)), Map.of("warm", Duration.ofHours(4)));
        return new Rules(definitions(), routing(), promises, BusinessHours.always(ZoneOffset.UTC));
    }

    /** Somebody known by these; each may be null. */
    public static Submission from(
            String source, @Nullable String externalId, @Nullable String email, @Nullable String phone) {
        return submission(source, new Facts.Person(externalId, null, null, null, email, phone), "GB");
    }

    public static Submission submission(String source, Facts.Person person, @Nullable String country) {
        return new Submission(
                FRIDAY_1630,
                new Actor.Integration("website"),
                new Facts(
                        person,
                        new Facts.Company(null, country, null),
                        new Facts.Origin(source, null, null),
                        Map.of(),
                        List.of(),
                        new Facts.Consent(null, null, null),
                        null,
                        Map.of()));
    }
}
