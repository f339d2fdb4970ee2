package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** A small playbook in which nothing is wrong, to spoil. */
final class SmallPlaybook {

    static final String TEXT = """
            mode: live
            timezone: Europe/London
            default_country: GB
            channels:
              operations: "#ops"
              fallback: "#unrouted"
              marketing: C0123456789
            rosters:
              north:
                members: [ana@example.com, U0123456789]
              south:
                members: [S0123456789]
            roles:
              manager: [W0123456789]
              operations: [olga@example.com]
            territories:
              - key: uk
                name: UK
                channel: "#leads-uk"
                roster: north
                hours: Mon-Fri 09:00-18:00
                when: { fact: country, is: [GB, IE] }
              - key: rest
                name: Everybody else
                channel: "#leads-rest"
                roster: south
                hours: always
                timezone: America/New_York
            definition:
              threshold: 50
              tiers:
                - { key: hot, emoji: "🔥", from: 80 }
                - { key: warm, from: 50 }
              criteria:
                - key: demo
                  label: asked for a demo
                  kind: behaviour
                  points: 60
                  when: { fact: activity.demo_request, at_least: 1 }
                - key: large
                  label: 500 people or more
                  kind: fit
                  points: 40
                  when: { fact: employees, at_least: 500 }
              must_haves:
                - key: reachable
                  label: an e-mail address
                  when: { fact: email, present: true }
              exclusions:
                - key: competitor
                  label: works for a competitor
                  when: { fact: email_domain, is: rival.example }
            promises:
              sales:
                claim_within: { hot: 15m }
                touch_within: { hot: 4h, warm: 1h30m }
                claimed_in_time: 90
              marketing:
                accepted_per_week: 40
            reasons:
              other: { label: Something else, counts_in_quality: true }
            digest:
              channels: ["#ops"]
              at: Tue 08:30
            """;

    private SmallPlaybook() {}

    /** The text with one part of it replaced, which has to be there. */
    static String with(String part, String instead) {
        assertThat(TEXT).contains(part);
        return TEXT.replace(part, instead);
    }

    static List<Mistake> mistakes(String yaml) {
        PlaybookInvalid invalid = catchThrowableOfType(PlaybookInvalid.class, () -> PlaybookFile.read(yaml));
        assertThat(invalid).as("Nothing was found wrong in:%n%s", yaml).isNotNull();
        return invalid.mistakes();
    }

    /** Exactly one thing is wrong there, and it is told with its place and what would be right. */
    static void isToldOnce(String yaml, String path, String problem, String allowed) {
        assertThat(mistakes(yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.path()).isEqualTo(path);
            assertThat(mistake.problem()).isEqualTo(problem);
            assertThat(mistake.allowed()).contains(allowed);
            assertThat(mistake.line()).isPositive();
        });
    }
}
