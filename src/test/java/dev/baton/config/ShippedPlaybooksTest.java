package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definition.Tier;
import dev.baton.lead.Scorecard;
import dev.baton.lead.SomeFacts;
import dev.baton.sla.BusinessHours;
import dev.baton.team.Membership;
import dev.baton.team.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The playbooks that Baton brings along, and the schema they follow. */
class ShippedPlaybooksTest {

    private final Playbook shipped = PlaybookFile.shipped();

    @Test
    void theSandboxesPeopleAndChannelsAreTheShippedOnes() {
        assertThat(shipped.membership())
                .isEqualTo(new Membership(
                        Map.of(
                                Role.MARKETER, List.of("mia@sandbox.example"),
                                Role.MARKETING_LEAD, List.of("mia@sandbox.example"),
                                Role.MANAGER, List.of("max@sandbox.example"),
                                Role.OPERATIONS, List.of("olga@sandbox.example")),
                        Map.of(
                                "emea", List.of("ana@sandbox.example"),
                                "americas", List.of("ben@sandbox.example"))));
        assertThat(shipped.channelNames())
                .containsExactly(
                        "#leads-emea", "#leads-americas", "#leads-unrouted", "#baton-operations", "#marketing");
    }

    @Test
    void theShippedPlaybookIsReadWhole() {
        assertThat(shipped.mode()).isEqualTo(Playbook.Mode.LIVE);
        assertThat(shipped.timezone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(shipped.defaultCountry()).isEqualTo("GB");
        assertThat(shipped.definition().tiers().stream().map(Tier::key)).containsExactly("hot", "warm", "cool");
        assertThat(shipped.promises().claim("hot")).contains(Duration.ofMinutes(15));
        assertThat(shipped.promises().touch("hot")).contains(Duration.ofHours(4));
        assertThat(shipped.giveBackAfter()).isEqualTo(Duration.ofHours(18));
        assertThat(shipped.promises().claim("cool")).isEmpty();
        assertThat(shipped.salesPromise()).isEqualTo(new Playbook.SalesPromise(90, 85));
        assertThat(shipped.marketingPromise()).isEqualTo(new Playbook.MarketingPromise(40, 85, 95));
        assertThat(shipped.reasons().find("no_budget")).hasValueSatisfying(reason -> {
            assertThat(reason.label()).isEqualTo("No budget");
            assertThat(reason.countsInQuality()).isFalse();
        });
        assertThat(shipped.digest())
                .isEqualTo(
                        new Playbook.Digest(List.of("#marketing"), DayOfWeek.MONDAY, LocalTime.of(9, 0), false, false));
        assertThat(shipped.routing().territory("americas").orElseThrow().hours())
                .isEqualTo(new BusinessHours(
                        ZoneId.of("America/New_York"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 0),
                        PublicHolidays.of("US")));
    }

    @Test
    void aBuyerWhoAskedForADemoIsHotAndGoesToTheirTerritory() {
        SomeFacts buyer = new SomeFacts()
                .email("vp@northwind.example")
                .title("VP Operations")
                .company("Northwind", "GB", 800)
                .activity("demo_request", 1)
                .activity("pricing_view", 3);
        Scorecard scorecard = shipped.definition().score(buyer.facts());

        assertThat(scorecard.ready()).isTrue();
        assertThat(scorecard.tier()).isEqualTo("hot");
        assertThat(shipped.routing().route(buyer.facts()).territory()).isEqualTo("emea");
    }

    @Test
    void aDownloadFromAPrivateAddressIsHeld() {
        SomeFacts reader = new SomeFacts().email("someone@gmail.com").activity("download", 1);

        assertThat(shipped.definition().score(reader.facts()))
                .extracting(Scorecard::ready, Scorecard::score, Scorecard::missing)
                .containsExactly(false, 0, List.of("company_known"));
    }

    @Test
    void aCompetitorIsHeldHoweverHighTheScore() {
        SomeFacts competitor = new SomeFacts()
                .email("ceo@relaywise.example")
                .title("CEO")
                .company("Relaywise", "US", 900)
                .activity("demo_request", 1);
        Scorecard scorecard = shipped.definition().score(competitor.facts());

        assertThat(scorecard.pointsMissing()).isZero();
        assertThat(scorecard.exclusions()).containsExactly("competitor");
        assertThat(scorecard.ready()).isFalse();
    }

    @Test
    void inShadowModeOnlyTheShadowChannelIsNeededAndTheRoutesStay() {
        Playbook shadow = PlaybookFile.read(resource("/playbook.yml")
                .replace("mode: live", "mode: shadow")
                .replace("  # shadow: \"#baton-shadow\"", "  shadow: \"#baton-shadow\""));

        assertThat(shadow.mode()).isEqualTo(Playbook.Mode.SHADOW);
        assertThat(shadow.channels().shadow()).isEqualTo("#baton-shadow");
        assertThat(shadow.channelNames()).containsExactly("#baton-shadow");
        assertThat(shadow.routing()).isEqualTo(shipped.routing());
    }

    @Test
    void theCoursesPlaybookWorksWithTheSandboxesPeopleAndChannels() {
        Playbook courses = PlaybookFile.read(resource("/examples/courses-playbook.yml"));

        assertThat(shipped.channelNames()).containsAll(courses.channelNames());
        assertThat(courses.membership().roles()).isEqualTo(shipped.membership().roles());
        assertThat(courses.membership().rosters().values())
                .containsExactlyInAnyOrderElementsOf(
                        shipped.membership().rosters().values());
    }

    /** What the mapping leaves out is no fact, so no definition can look at it. */
    @Test
    void theCoursesMappingLeavesOutWhatSalesFoundOut() {
        String mapping = resource("/examples/courses-mapping.yml");
        String columns = mapping.substring(mapping.indexOf("\ncolumns:"), mapping.indexOf("\nignore:"));

        assertThat(columns)
                .contains("Prospect ID")
                .doesNotContain("Tags", "Quality", "Profile", "Activity", "Asymmetrique", "Converted");
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedPlaybooksTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
