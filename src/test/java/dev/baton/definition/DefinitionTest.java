package dev.baton.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.Scorecard;
import dev.baton.lead.SomeFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DefinitionTest {

    private static final List<Tier> TIERS =
            List.of(new Tier("warm", "", 50), new Tier("hot", "🔥", 80), new Tier("cool", "", 20));

    private final Definition definition = new Definition(
            7,
            50,
            TIERS,
            List.of(
                    criterion("demo", 60, new Condition.Between("activity.demo", BigDecimal.ONE, null)),
                    criterion("large", 30, new Condition.Between("employees", BigDecimal.valueOf(500), null)),
                    criterion("freemail", -20, new Condition.Is("email_domain", List.of("gmail.com")))),
            List.of(new Requirement("reachable", "an e-mail address", new Condition.Present("email"))),
            List.of(new Requirement(
                    "rival", "a competitor", new Condition.Is("email_domain", List.of("rival.example")))));

    @Example
    void theScoreIsTheSumOfWhatIsMetAndNamesTheRest() {
        Scorecard scorecard = definition.score(new SomeFacts()
                .email("a@northwind.example")
                .company("Northwind", "GB", 800)
                .activity("demo", 1)
                .facts());

        assertThat(scorecard)
                .isEqualTo(new Scorecard(
                        7,
                        90,
                        "hot",
                        50,
                        List.of(
                                new Scorecard.Result("demo", 60, true),
                                new Scorecard.Result("large", 30, true),
                                new Scorecard.Result("freemail", -20, false)),
                        List.of(),
                        List.of()));
        assertThat(scorecard.ready()).isTrue();
    }

    @Example
    void aScoreAtTheThresholdIsReadyAndOneBelowIsNot() {
        Definition exact = new Definition(
                1, 50, TIERS, List.of(criterion("known", 50, new Condition.Present("email"))), List.of(), List.of());
        Definition short1 = new Definition(
                1, 51, TIERS, List.of(criterion("known", 50, new Condition.Present("email"))), List.of(), List.of());
        Facts facts = new SomeFacts().email("a@b.example").facts();

        assertThat(exact.score(facts).ready()).isTrue();
        assertThat(short1.score(facts).ready()).isFalse();
        assertThat(short1.score(facts).pointsMissing()).isEqualTo(1);
    }

    @Example
    void withoutAMustHaveNoScoreIsEnough() {
        Scorecard scorecard =
                definition.score(new SomeFacts().activity("demo", 1).facts());

        assertThat(scorecard.pointsMissing()).isZero();
        assertThat(scorecard.missing()).containsExactly("reachable");
        assertThat(scorecard.ready()).isFalse();
    }

    @Example
    void underAnExclusionNoScoreIsEnough() {
        Scorecard scorecard = definition.score(
                new SomeFacts().email("a@rival.example").activity("demo", 1).facts());

        assertThat(scorecard.pointsMissing()).isZero();
        assertThat(scorecard.exclusions()).containsExactly("rival");
        assertThat(scorecard.ready()).isFalse();
    }

    @Example
    void aTierBeginsAtItsLowestScoreAndBelowTheLowestThereIsNone() {
        assertThat(definition.tierOf(80)).map(Tier::key).contains("hot");
        assertThat(definition.tierOf(79)).map(Tier::key).contains("warm");
        assertThat(definition.tierOf(20)).map(Tier::key).contains("cool");
        assertThat(definition.tierOf(19)).isEmpty();
    }

    @Example
    void itsPartsAreFoundByTheirKeys() {
        assertThat(definition.criterion("large")).map(Criterion::points).contains(30);
        assertThat(definition.requirement("reachable")).isPresent();
        assertThat(definition.requirement("rival")).isPresent();
        assertThat(definition.requirement("large")).isEmpty();
        assertThat(definition.tier("hot")).map(Tier::emoji).contains("🔥");
    }

    @Property(tries = 500, seed = "20261122")
    void theScoreStaysWithin0And100(@ForAll("criteria") List<Criterion> criteria, @ForAll("facts") Facts facts) {
        assertThat(of(criteria).score(facts).score()).isBetween(0, 100);
    }

    @Property(tries = 500, seed = "20261122")
    void theScoreIsTheMetPointsKeptWithinItsRange(
            @ForAll("criteria") List<Criterion> criteria, @ForAll("facts") Facts facts) {
        Scorecard scorecard = of(criteria).score(facts);
        int points = scorecard.met().stream().mapToInt(Scorecard.Result::points).sum();

        assertThat(scorecard.score()).isEqualTo(Math.max(0, Math.min(100, points)));
        assertThat(scorecard.met().size() + scorecard.unmet().size()).isEqualTo(criteria.size());
    }

    @Property(tries = 500, seed = "20261122")
    void theOrderOfTheCriteriaDoesNotMatter(
            @ForAll("criteria") List<Criterion> criteria, @ForAll("facts") Facts facts, @ForAll Random random) {
        List<Criterion> shuffled = new ArrayList<>(criteria);
        Collections.shuffle(shuffled, random);

        assertThat(of(shuffled).score(facts))
                .usingRecursiveComparison()
                .ignoringFields("results")
                .isEqualTo(of(criteria).score(facts));
        assertThat(of(shuffled).score(facts).results())
                .containsExactlyInAnyOrderElementsOf(of(criteria).score(facts).results());
    }

    @Property(tries = 500, seed = "20261122")
    void theSameFactsScoreTheSame(@ForAll("criteria") List<Criterion> criteria, @ForAll("facts") Facts facts) {
        Facts again = facts.updatedBy(facts);

        assertThat(of(criteria).score(again)).isEqualTo(of(criteria).score(facts));
    }

    @Property(tries = 500, seed = "20261122")
    void aTierNeverFallsWhenTheScoreRises(@ForAll("scores") int lower, @ForAll("scores") int higher) {
        int one = Math.min(lower, higher);
        int other = Math.max(lower, higher);

        assertThat(definition.tierOf(other).map(Tier::from).orElse(-1))
                .isGreaterThanOrEqualTo(definition.tierOf(one).map(Tier::from).orElse(-1));
    }

    private static Definition of(List<Criterion> criteria) {
        return new Definition(1, 50, TIERS, criteria, List.of(), List.of());
    }

    private static Criterion criterion(String key, int points, Condition when) {
        return new Criterion(key, key, Criterion.Kind.FIT, points, when);
    }

    @Provide
    Arbitrary<Integer> scores() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        Arbitrary<Condition> conditions = Arbitraries.of(
                new Condition.Present("title"),
                new Condition.Absent("email"),
                new Condition.Between("employees", BigDecimal.valueOf(100), BigDecimal.valueOf(499)),
                new Condition.Between("activity.demo", BigDecimal.ONE, null),
                new Condition.Is("country", List.of("GB", "US")),
                new Condition.Not(new Condition.Is("email_domain", List.of("gmail.com"))),
                new Condition.All(List.of()));
        Arbitrary<Integer> points = Arbitraries.integers().between(-100, 100).filter(value -> value != 0);
        return Combinators.combine(conditions, points)
                .as((when, worth) -> criterion("c" + worth + when.hashCode(), worth, when))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<String> emails = Arbitraries.of("a@gmail.com", "b@northwind.example");
        Arbitrary<String> countries = Arbitraries.of("GB", "US", "IN").injectNull(0.3);
        Arbitrary<Integer> employees = Arbitraries.integers().between(1, 1_000).injectNull(0.3);
        Arbitrary<Integer> demos = Arbitraries.integers().between(1, 3);
        return Combinators.combine(emails, countries, employees, demos)
                .as((email, country, size, count) -> new SomeFacts()
                        .email(email)
                        .company("Northwind", country, size)
                        .activity("demo", count)
                        .facts());
    }
}
