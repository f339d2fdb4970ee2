package dev.baton.sandbox.director;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.director.Step.Act;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource
    void everyStepComesAfterTheOneBeforeAndSpeaksOfLeadsThatCameIn(Scenario scenario) {
        List<Step> steps = scenario.steps();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                assertThat(steps.get(i).at())
                        .isGreaterThanOrEqualTo(steps.get(i - 1).at());
            }
            if (steps.get(i).act() instanceof Act.Comes comes) {
                assertThat(known.add(comes.name())).isTrue();
            } else if (steps.get(i).act() instanceof Act.Types types) {
                assertThat(known)
                        .containsAll(NAME.matcher(types.line())
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .toList());
            }
        }
        assertThat(known).isNotEmpty();
    }

    @Test
    void aWeekBeginsOnAMondayAndADayOnAWorkingDay() {
        Instant fridayNoon = Instant.parse("2026-03-06T12:00:00Z");
        assertThat(Scenario.FIRST_DAY.beginning(fridayNoon, LONDON)).isEqualTo("2026-03-09T09:00:00Z");
        Instant tuesdayEarly = Instant.parse("2026-03-03T05:00:00Z");
        assertThat(Scenario.SLACK_IS_DOWN.beginning(tuesdayEarly, LONDON)).isEqualTo("2026-03-03T09:00:00Z");
        assertThat(Scenario.BUSY_WEEK.beginning(tuesdayEarly, LONDON)).isEqualTo("2026-03-09T09:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWhoIsMadeUpCanBeReached(LeadKind kind) {
        MadeUpLeads people = new MadeUpLeads(new Random(3));
        for (int i = 0; i < 50; i++) {
            JsonNode lead = people.next(kind);
            assertThat(lead.path("email").asText()).endsWith(".example");
            // The numbers that the British regulator keeps free for fiction.
            assertThat(lead.path("phone").asText()).matches("\\+44 20 7946 0\\d{3}");
        }
    }
}
