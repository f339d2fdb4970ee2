package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import dev.baton.lead.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions are known by their content. */
class DefinitionsTest extends StoreContract {

    private static final Condition EVERY_KIND = new Condition.All(List.of(
            new Condition.Any(List.of(
                    new Condition.Is("country", List.of("GB", "DE")),
                    new Condition.Mentions("title", List.of("vp", "head of")))),
            new Condition.Not(new Condition.StartsWith("landing_page", List.of("/jobs"))),
            new Condition.Between("employees", new BigDecimal("10"), null),
            new Condition.Present("email"),
            new Condition.Absent("field.student")));

    @Test
    void theFirstContentIsVersionOne() {
        Definition registered = store.register(definition(50));

        assertThat(registered).isEqualTo(withVersion(1, definition(50)));
        assertThat(store.definitions().current()).isEqualTo(registered);
    }

    @Test
    void changedContentIsTheNextVersionAndKnownContentTheOldOne() {
        store.register(definition(50));

        assertThat(store.register(definition(60)).version()).isEqualTo(2);
        assertThat(store.register(definition(50)).version()).isEqualTo(1);
        assertThat(store.definitions().current().version()).isEqualTo(1);
        assertThat(store.register(definition(70)).version()).isEqualTo(3);
    }

    @Test
    void everyVersionStaysReadable() {
        store.register(definition(50));
        store.register(definition(60));

        try (Store later = openAgain()) {
            assertThat(later.definitions().version(1)).isEqualTo(withVersion(1, definition(50)));
            assertThat(later.definitions().version(2)).isEqualTo(withVersion(2, definition(60)));
            assertThat(later.register(definition(60)).version()).isEqualTo(2);
        }
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        assertThatThrownBy(() -> store.definitions().version(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsInForceBeforeItIsRegistered() {
        assertThatThrownBy(() -> store.definitions().current()).isInstanceOf(IllegalStateException.class);
    }

    private static Definition definition(int threshold) {
        return new Definition(
                0,
                threshold,
                List.of(new Tier("hot", "🔥", 80), new Tier("warm", "", 50)),
                List.of(new Criterion("demo", "asked for a demo", Criterion.Kind.BEHAVIOUR, 30, EVERY_KIND)),
                List.of(new Requirement("reachable", "an address", new Condition.Present("email"))),
                List.of(new Requirement("student", "a student", new Condition.Present("field.student"))));
    }

    private static Definition withVersion(int version, Definition definition) {
        return new Definition(
                version,
                definition.threshold(),
                definition.tiers(),
                definition.criteria(),
                definition.mustHaves(),
                definition.exclusions());
    }
}
