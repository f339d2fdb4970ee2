package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.ApiKeys;
import dev.baton.outbox.Channels;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Team}, {@link Channels} and {@link ApiKeys} promise. */
class DirectoriesTest extends StoreContract {

    private static final Member REP = new Member(
            ANA,
            "Ana Silva",
            "ana@sandbox.example",
            ZoneId.of("Europe/London"),
            true,
            Set.of(Role.REP, Role.MARKETING_LEAD),
            Set.of("emea", "americas"));

    private static final Member GONE =
            new Member(BEN, "Ben Carter", null, ZoneId.of("America/New_York"), false, Set.of(), Set.of());

    @Test
    void theTeamIsUnknownUntilSlackAnswered() {
        Team team = store.team();
        assertThat(team.isKnown()).isFalse();

        team.replaceAll(List.of());

        assertThat(team.isKnown()).as("nobody is an answer too").isTrue();
        assertThat(team.members()).isEmpty();
    }

    @Test
    void membersAreReadAsTheyWereStored() {
        store.team().replaceAll(List.of(GONE, REP));

        assertThat(store.team().members()).containsExactly(REP, GONE);
        assertThat(store.team().member(ANA)).contains(REP);
    }

    @Test
    void aNewTeamTakesThePlaceOfTheOldOne() {
        store.team().replaceAll(List.of(REP, GONE));

        store.team().replaceAll(List.of(GONE));

        assertThat(store.team().member(ANA)).isEmpty();
        assertThat(store.team().members()).containsExactly(GONE);
    }

    @Test
    void channelsAreRememberedByName() {
        Channels channels = store.channels();
        assertThat(channels.id("#leads-emea")).isEmpty();

        channels.remember(Map.of("#leads-emea", "C1", "#marketing", "C2"));
        channels.remember(Map.of("#leads-emea", "C3"));
        channels.remember(Map.of());

        assertThat(channels.id("#leads-emea")).contains("C3");
        assertThat(channels.id("#marketing")).contains("C2");
        assertThat(channels.id("C9")).as("an id is its own").contains("C9");
    }

    @Test
    void keysAreReadAsTheyWereStored() {
        ApiKeys keys = store.apiKeys();
        ApiKey website = new ApiKey("website", Set.of(Scope.LEADS_WRITE, Scope.LEADS_READ), NOW, null);
        ApiKey reader = new ApiKey("reader", Set.of(Scope.LEADS_READ), NOW.plusSeconds(1), null);

        assertThat(keys.add(website, "aa")).isTrue();
        assertThat(keys.add(reader, "bb")).isTrue();

        assertThat(keys.all()).containsExactly(new ApiKeys.Kept(website, "aa"), new ApiKeys.Kept(reader, "bb"));
    }

    @Test
    void aKeysNameIsTakenForGood() {
        ApiKeys keys = store.apiKeys();
        ApiKey key = new ApiKey("website", Set.of(Scope.LEADS_WRITE), NOW, null);
        keys.add(key, "aa");
        keys.revoke("website", NOW);

        assertThat(keys.add(key, "bb")).isFalse();
        assertThat(keys.all()).extracting(ApiKeys.Kept::hash).containsExactly("aa");
    }

    @Test
    void aRevokedKeyIsKeptAndRevokedOnce() {
        ApiKeys keys = store.apiKeys();
        keys.add(new ApiKey("website", Set.of(Scope.LEADS_WRITE), NOW, null), "aa");

        assertThat(keys.revoke("website", NOW.plusSeconds(9))).isTrue();
        assertThat(keys.revoke("website", NOW.plusSeconds(10))).isFalse();
        assertThat(keys.revoke("nobody", NOW)).isFalse();
        assertThat(keys.all())
                .singleElement()
                .satisfies(kept -> assertThat(kept.key().revokedAt()).isEqualTo(NOW.plusSeconds(9)));
    }
}
