package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing.Creation;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    private Store store;
    private KeyRing keys;

    @BeforeEach
    void open(@TempDir Path folder) {
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        store = Store.open(TestDatabase.sqlite(folder.resolve("keys.db")), clock);
        keys = new KeyRing(store.apiKeys(), "from-the-settings", clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aKeyIsRecognisedByItsSecretAlone() {
        Creation.Created website = created("website");
        Creation.Created webinar = created("webinar");

        assertThat(website.secret()).startsWith("bk_").hasSize(46).isNotEqualTo(webinar.secret());
        assertThat(keys.verify(website.secret())).contains(website.key());
        assertThat(keys.verify(webinar.secret())).contains(webinar.key());
        assertThat(keys.verify(website.secret() + "x")).isEmpty();
        assertThat(keys.verify("")).isEmpty();
    }

    @Test
    void onlyAHashIsKept() {
        String secret = created("website").secret();

        assertThat(store.apiKeys().all())
                .singleElement()
                .satisfies(
                        kept -> assertThat(kept.hash()).matches("[0-9a-f]{64}").doesNotContain(secret));
    }

    @Test
    void aRevokedKeyIsNotAcceptedAndStaysListed() {
        String secret = created("website").secret();

        assertThat(keys.revoke("website")).isTrue();

        assertThat(keys.verify(secret)).isEmpty();
        assertThat(keys.revoke("website")).isFalse();
        assertThat(keys.list())
                .singleElement()
                .satisfies(key -> assertThat(key.revokedAt()).isEqualTo(Samples.FRIDAY_1630));
    }

    @Test
    void aNameIsUsedOnceEvenWhenItsKeyIsRevoked() {
        created("website");
        keys.revoke("website");

        assertThat(keys.create("website", Set.of(Scope.LEADS_READ))).isInstanceOf(Creation.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Website", "a b", "-a", "bootstrap", "a:b", "ééé"})
    void aNameThatCannotBeUsedIsRefusedWithTheReason(String name) {
        Creation creation = keys.create(name, Set.of(Scope.LEADS_READ));

        assertThat(creation).isInstanceOf(Creation.Refused.class);
        assertThat(((Creation.Refused) creation).why()).contains("name");
    }

    @Test
    void aKeyForNothingIsRefused() {
        assertThat(keys.create("website", Set.of())).isInstanceOf(Creation.Refused.class);
    }

    @Test
    void theKeyFromTheSettingsMayDoEverythingAndIsNotStored() {
        ApiKey key = keys.verify("from-the-settings").orElseThrow();

        assertThat(key.name()).isEqualTo("bootstrap");
        assertThat(key.scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(keys.list()).isEmpty();
    }

    @Test
    void withoutAKeyInTheSettingsNoneIsAccepted() {
        KeyRing none = new KeyRing(store.apiKeys(), null, Clock.systemUTC());

        assertThat(none.verify("from-the-settings")).isEmpty();
        assertThat(none.verify("null")).isEmpty();
    }

    private Creation.Created created(String name) {
        return (Creation.Created) keys.create(name, Set.of(Scope.LEADS_READ));
    }
}
