package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Identity;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was stored by an older version is still there after the tables were brought up to date. */
class MigrationTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void leadsOfBeforeAreKeptWhenTheirTableIsMadeAnew(TestDatabase database, @TempDir Path folder) throws Exception {
        String url = database.blank(folder);
        Jdbi jdbi = asOfVersion5(url);
        jdbi.useHandle(handle -> handle.createScript("""
                        insert into lead (number, version, state, received_at, submissions, waiting_since, score, tier,
                                          definition_version, scorecard, cycle, handed_off_at, territory, roster, channel)
                        values (7, 2, 'open', 1000, 1, 1000, 84, 'hot', 1,
                                '{"definitionVersion":1,"score":84,"threshold":50,"results":[],"missing":[],"exclusions":[]}',
                                1, 1000, 'emea', 'emea', '#leads-emea');
                        insert into lead_facts (lead, facts) values (7, '{"person":{"email":"a@b.example"},"company":{},
                            "origin":{"source":"Website"},"form":{},"activities":[],"consent":{},"fields":{}}');
                        insert into handoff (lead, cycle, ready_at, committed_at, score, tier, definition_version, territory,
                                             roster, channel, trace)
                        values (7, 1, 1000, 1000, 84, 'hot', 1, 'emea', 'emea', '#leads-emea', '[]');
                        """).execute());

        try (Store store = Store.open(url, Clock.systemUTC())) {
            assertThat(store.leadBook().find(new LeadNumber(7)))
                    .containsInstanceOf(OpenLead.class)
                    .hasValueSatisfying(
                            lead -> assertThat(lead.record().version()).isEqualTo(2));
        }

        if (database == TestDatabase.SQLITE) {
            assertThat(jdbi.<Integer, RuntimeException>withHandle(
                            handle -> handle.createQuery("pragma foreign_key_check")
                                    .mapToMap()
                                    .list()
                                    .size()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseThatMissedAnOlderChangeGetsItNow(TestDatabase database, @TempDir Path folder) throws Exception {
        String url = database.fresh(folder);
        Store.open(url, Clock.systemUTC()).close();
        Jdbi jdbi = asOfVersion5(url);
        jdbi.useHandle(handle -> {
            handle.execute("drop table suppression");
            handle.execute("delete from flyway_schema_history where version = '10'");
        });

        try (Store store = Store.open(url, Clock.systemUTC())) {
            assertThat(store.leadBook().isSuppressed(List.of(new Identity(Identity.Kind.EMAIL, "a@b.example"))))
                    .isFalse();
        }
    }

    private static Jdbi asOfVersion5(String url) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        DataSource source = parsed instanceof DatabaseUrl.Sqlite sqlite
                ? Connections.sqlite(sqlite)
                : Connections.postgres((DatabaseUrl.Postgres) parsed);
        Flyway.configure()
                .configuration(Schema.flyway(parsed, source).getConfiguration())
                .target("5")
                .load()
                .migrate();
        return Jdbi.create(source);
    }
}
