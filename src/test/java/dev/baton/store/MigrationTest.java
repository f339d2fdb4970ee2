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
import org.jdbi.v3.core.Handle;
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
        Jdbi jdbi = asOfVersion(url, "5");
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
        Jdbi jdbi = asOfVersion(url, "5");
        jdbi.useHandle(handle -> {
            handle.execute("drop table suppression");
            handle.execute("delete from flyway_schema_history where version = '10'");
        });

        try (Store store = Store.open(url, Clock.systemUTC())) {
            assertThat(store.leadBook().isSuppressed(List.of(new Identity(Identity.Kind.EMAIL, "a@b.example"))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatMarketingWasAskedToMendBeforeIsStillAsked(TestDatabase database, @TempDir Path folder) throws Exception {
        String url = database.blank(folder);
        Jdbi jdbi = asOfVersion(url, "20");
        jdbi.useHandle(handle -> {
            lead(handle, 1, "rejected", "received", "handed_off", "rejected", "fix_asked");
            lead(handle, 2, "open", "received", "handed_off", "rejected", "fix_asked", "fixed", "handed_off");
            lead(handle, 3, "rejected", "rejected", "fix_asked", "fixed", "handed_off", "rejected", "fix_asked");
            lead(handle, 4, "rejected", "rejected", "fix_asked", "undone", "rejected");
            lead(handle, 5, "open", "received", "handed_off");
        });

        Store.open(url, Clock.systemUTC()).close();

        assertThat(jdbi.<List<String>, RuntimeException>withHandle(handle -> handle.createQuery("""
                                select e.lead, e.sequence, t.recipient, t.asked_at, t.ended_at
                                from fix_task t join event e on e.id = t.id and e.lead = t.lead order by 1, 2
                                """)
                        .map((row, context) -> row.getLong(1) + "/" + row.getInt(2) + " " + row.getString(3) + " "
                                + row.getLong(4) + (row.getString(5) == null ? " open" : " ended"))
                        .list()))
                .containsExactly(
                        "1/4 marketing 4000 open",
                        "2/4 marketing 4000 ended",
                        "3/2 marketing 2000 ended",
                        "3/6 marketing 6000 open",
                        "4/2 marketing 2000 ended");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatBecamePartOfALeadIsWhatItIsKnownBy(TestDatabase database, @TempDir Path folder) throws Exception {
        String url = database.blank(folder);
        Jdbi jdbi = asOfVersion(url, "22");
        jdbi.useHandle(handle -> {
            lead(handle, 1, "open", "received", "handed_off");
            lead(handle, 2, "rejected", "rejected", "merged");
            lead(handle, 3, "rejected", "rejected", "merged");
            handle.execute("update lead set state = 'merged', survivor = 1 where number = 2");
            handle.execute("update lead set state = 'merged', survivor = 2 where number = 3");
            for (int number = 1; number <= 3; number++) {
                handle.execute("insert into lead_facts (lead, facts) values (?, ?)", number, """
                        {"person":{"email":"p%d@b.example"},"company":{},"origin":{"source":"Website"},"form":{},
                         "activities":[],"consent":{},"fields":{}}""".formatted(number));
            }
            handle.execute("insert into lead_identity (kind, value, lead) values ('phone', '+442079460958', 3)");
        });

        Store.open(url, Clock.systemUTC()).close();

        assertThat(jdbi.<List<String>, RuntimeException>withHandle(
                        handle -> handle.createQuery("select lead, value from known_as order by lead, value")
                                .map((row, context) -> row.getLong(1) + " " + row.getString(2))
                                .list()))
                .containsExactlyInAnyOrder(
                        "1 p1@b.example",
                        "1 p2@b.example",
                        "1 p3@b.example",
                        "1 +442079460958",
                        "2 p2@b.example",
                        "2 p3@b.example",
                        "2 +442079460958",
                        "3 p3@b.example",
                        "3 +442079460958");
    }

    /** A database that has them written down in another way is not opened again. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void programsAreWrittenDownAsTheyAlwaysWere(TestDatabase database, @TempDir Path folder) throws Exception {
        String url = database.fresh(folder);
        Store.open(url, Clock.systemUTC()).close();

        assertThat(asOfVersion(url, "5")
                        .<List<String>, RuntimeException>withHandle(handle -> handle.createQuery("""
                                select version, description, script, checksum from flyway_schema_history
                                where type = 'JDBC' order by version
                                """)
                                .map((row, context) -> row.getString(1) + " " + row.getString(2) + " "
                                        + row.getString(3) + " " + row.getString(4))
                                .list()))
                .containsExactly(
                        "28 past questions dev.baton.store.PastQuestions null",
                        "35 past hand offs dev.baton.store.PastHandOffs null",
                        "39.1 past touch promises dev.baton.store.PastTouchPromises null");
    }

    /** With these events, a second apart. */
    private static void lead(Handle handle, long number, String state, String... events) {
        handle.createUpdate("""
                        insert into lead (number, version, state, received_at, submissions, waiting_since, score, tier,
                                          definition_version, scorecard, hand_off, handed_off_at, channel, ended_at,
                                          ended_by)
                        values (:number, 2, :state, 1000, 1, 1000, 84, 'hot', 1, '{}', 1, 1000, '#leads-emea', :ended, :by)
                        """)
                .bind("number", number)
                .bind("state", state)
                .bind("ended", state.equals("open") ? null : 9000L)
                .bind("by", state.equals("open") ? null : "member:U0ANA")
                .execute();
        for (int sequence = 1; sequence <= events.length; sequence++) {
            handle.createUpdate("""
                            insert into event (lead, sequence, at, actor, type, data)
                            values (:lead, :sequence, :at, 'member:U0ANA', :type, '{"cycle":1,"reason":"no_need","into":1,"events":[]}')
                            """)
                    .bind("lead", number)
                    .bind("sequence", sequence)
                    .bind("at", sequence * 1000L)
                    .bind("type", events[sequence - 1])
                    .execute();
        }
    }

    static Jdbi asOfVersion(String url, String version) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        DataSource source = parsed instanceof DatabaseUrl.Sqlite sqlite
                ? Connections.sqlite(sqlite)
                : Connections.postgres((DatabaseUrl.Postgres) parsed);
        Flyway.configure()
                .configuration(Schema.flyway(parsed, source).getConfiguration())
                .target(version)
                .load()
                .migrate();
        return Jdbi.create(source);
    }
}
