package dev.baton.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.baton.lead.Lead;
import dev.baton.lead.State;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a report is that of a slow count over the history that was played over real leads. */
class ReportOverRealDataTest {

    private static final Sight ALL = new Sight.Everything();
    private static final Period WEEK = new Period(
            RealHistory.BEGIN.plus(Duration.ofDays(2)),
            RealHistory.BEGIN.plus(Duration.ofDays(6)),
            "these days",
            Period.Of.HANDED_OFF);

    private final Path folder;

    ReportOverRealDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static boolean ever(Instant at) {
        return true;
    }

    @Test
    void everyFigureIsThatOfASlowCountOnSqlite() throws Exception {
        try (RealHistory history = played(TestDatabase.SQLITE, 240)) {
            assertThat(figures(history)).isGreaterThan(60);
            allStatesWereSeen(history);
        }
    }

    @Test
    void everyFigureIsThatOfASlowCountOnPostgres() throws Exception {
        try (RealHistory history = played(TestDatabase.POSTGRESQL, 48)) {
            assertThat(figures(history)).isPositive();
        }
    }

    @Test
    void whatIsMadeOfAnOlderDatabaseIsWhatWouldHaveBeenKept() throws Exception {
        try (RealHistory history = played(TestDatabase.SQLITE, 48)) {
            Report before = history.store.questions().inquiries().report(Scope.everything(), ALL);
            Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + database());
            List<String> courses = rows(jdbi);
            jdbi.useHandle(handle -> List.of("course", "turn_down", "lead_origin", "flyway_schema_history")
                    .forEach(table -> handle.execute(
                            "delete from " + table + (table.startsWith("flyway") ? " where version = '28'" : ""))));

            try (Store upgraded = Store.open("jdbc:sqlite:" + database(), history.clock)) {
                assertThat(upgraded.questions().inquiries().report(Scope.everything(), ALL))
                        .isEqualTo(before);
                assertThat(upgraded.questions().catalogue().sources()).isEqualTo(Set.copyOf(history.sources.values()));
            }
            assertThat(rows(jdbi)).isEqualTo(courses);
        }
    }

    private static List<String> rows(Jdbi jdbi) {
        return jdbi.withHandle(handle -> Stream.of("course", "turn_down")
                .flatMap(table ->
                        handle.createQuery("select * from " + table + " order by 1, 2").mapToMap().list().stream())
                .map(Object::toString)
                .toList());
    }

    private Path database() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private RealHistory played(TestDatabase database, int rows) throws Exception {
        assumeTrue(
                Files.isReadable(RealHistory.LEADS),
                "The file of real leads is not beside the repository: " + RealHistory.LEADS);
        return RealHistory.played(database, folder, rows);
    }

    /** Compares them for scopes of every kind; how many leads were handed off in all. */
    private static long figures(RealHistory history) throws Exception {
        Scope every = Scope.everything();
        same(history, every, lead -> true, ReportOverRealDataTest::ever);
        for (String source : Set.copyOf(history.sources.values())) {
            same(
                    history,
                    every.withSources(Set.of(source)),
                    lead -> source.equals(history.sources.get(lead.number())),
                    ReportOverRealDataTest::ever);
        }
        Predicate<Instant> week = at -> !at.isBefore(WEEK.from()) && at.isBefore(WEEK.until());
        same(history, every.withPeriod(WEEK), lead -> true, week);
        same(
                history,
                every.withPeriod(WEEK).withSources(Set.of("Google")),
                lead -> "Google".equals(history.sources.get(lead.number())),
                week);
        same(
                history,
                every.withTerritories(Set.of("mumbai")),
                lead -> SlowReport.isIn(lead, "mumbai"),
                ReportOverRealDataTest::ever);
        same(
                history,
                every.withStates(Set.of(State.WORKING, State.REJECTED)),
                lead -> lead.state() == State.WORKING || lead.state() == State.REJECTED,
                ReportOverRealDataTest::ever);
        same(history, every.withCampaigns(Set.of("course-catalogue")), lead -> true, ReportOverRealDataTest::ever);
        same(history, every.withCampaigns(Set.of("nobody-s")), lead -> false, ReportOverRealDataTest::ever);
        listsAreTheLeads(history);
        assertThat(history.store.questions().catalogue().sources()).isEqualTo(Set.copyOf(history.sources.values()));
        assertThat(history.store.questions().catalogue().campaigns()).containsExactly("course-catalogue");
        return history.store.questions().inquiries().handedOff(every, ALL);
    }

    private static void same(RealHistory history, Scope scope, Predicate<Lead> asked, Predicate<Instant> within) {
        Report slow = new SlowReport(history, asked, within).count();
        Report report = history.store.questions().inquiries().report(scope, ALL);

        assertThat(report).as("%s", scope).isEqualTo(slow);
        assertThat(history.store.questions().inquiries().handedOff(scope, ALL)).isEqualTo(slow.handedOff());
    }

    private static void listsAreTheLeads(RealHistory history) {
        Inquiries inquiries = history.store.questions().inquiries();
        for (State state : State.values()) {
            Scope scope = Scope.everything().withStates(Set.of(state)).withSources(Set.of("Google"));
            List<Lead> slow = history.all().stream()
                    .filter(lead -> lead.state() == state && "Google".equals(history.sources.get(lead.number())))
                    .toList();
            assertThat(inquiries.count(scope, ALL)).isEqualTo(slow.size());
            assertThat(inquiries.leads(scope, ALL, 1, 1_000))
                    .isEqualTo(slow.stream().skip(1).toList());
        }
        Report week = inquiries.report(Scope.everything().withPeriod(WEEK), ALL);
        Set<String> reasons = Set.copyOf(
                week.turnDowns().stream().map(Report.TurnDowns::reason).toList());
        if (!reasons.isEmpty()) {
            assertThat(inquiries.count(Scope.everything().withPeriod(WEEK).withReasons(reasons), ALL))
                    .isEqualTo(week.turnedDown());
        }
    }

    /** By SQL on the leads' own rows, which the report never looks at alone. */
    private void allStatesWereSeen(RealHistory history) throws Exception {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select state, count(*) from lead where hand_off is not null group by state")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        Report report = history.store.questions().inquiries().report(Scope.everything(), ALL);
        Map<String, Long> told = new TreeMap<>();
        report.states().forEach((state, leads) -> told.put(state.code(), leads));
        assertThat(told).isEqualTo(rows);
        assertThat(told)
                .containsKeys("open", "claimed", "working", "qualified", "won", "lost", "rejected", "disqualified")
                .containsKeys("recycled", "merged", "held");
        assertThat(report.own()).isGreaterThan(10);
        assertThat(report.waits().system().count()).isGreaterThan(50);
        assertThat(report.waits().system().never()).as("behind summaries").isPositive();
        assertThat(report.turnDowns().stream().flatMap(each -> each.ledTo().keySet().stream()))
                .contains(LedTo.values());
    }
}
