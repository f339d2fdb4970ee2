package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.ready;
import static dev.baton.store.Samples.scored;
import static dev.baton.store.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.team.Member;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people typed and who they are is in side tables that can be emptied; everything else holds codes and numbers. */
class PersonalDataTest extends StoreContract {

    private static final List<String> SIDE_TABLES =
            List.of("lead_facts", "company_word", "lead_identity", "known_as", "submission");

    private static final List<String> TABLES_OF_CODES =
            List.of("lead", "event", "handoff", "outbox_item", "card", "summary_card", "summary_lead", "request_key");

    @Test
    void nothingTypedIsOutsideTheSideTables() throws SQLException {
        liveALife();

        for (String table : TABLES_OF_CODES) {
            assertThat(textOf(table).toLowerCase(Locale.ROOT)).as(table).doesNotContain("marker");
        }
        for (String table : SIDE_TABLES) {
            assertThat(textOf(table).toLowerCase(Locale.ROOT)).as(table).contains("marker");
        }
    }

    @Test
    void theSideTablesCanBeEmptiedAndTheHistoryStays() throws SQLException {
        Lead lead = liveALife();
        int events = book.history(lead.number()).size();

        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : SIDE_TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        }

        assertThat(events).isEqualTo(5);
        assertThat(book.history(lead.number())).hasSize(events);
        assertThat(textOf("handoff")).contains(EMEA);
    }

    @Test
    void anErrorOfTheDatabaseNamesNobody() {
        Member member = new Member(
                new UserId("U-marker"),
                "marker name",
                "marker@marker.example",
                ZoneOffset.UTC,
                true,
                Set.of(),
                Set.of());

        assertThatThrownBy(() -> store.team().replaceAll(List.of(member, member)))
                .satisfies(error -> assertThat(stackTraceOf(error)).doesNotContain("marker"));
    }

    private static String stackTraceOf(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private Lead liveALife() {
        Facts facts = marked();
        OpenLead open = (OpenLead)
                commit(Work.admitting(ready(facts, handOff(EMEA, 84, NOW))).once("request-1"));
        OpenLead again = (OpenLead) commit(Work.of(open.receive(submission(facts, NOW), scored(84))));
        ClaimedLead claimed = (ClaimedLead) commit(Work.of(again.claim(ANA, NOW)));
        return commit(Work.of(claimed.release(NOW)));
    }

    /** The names of a source and a campaign say nothing about a person, and a week that was told keeps them. */
    private static Facts marked() {
        return new Facts(
                new Facts.Person(
                        "marker-id",
                        "marker first",
                        "marker last",
                        "marker title",
                        "marker@marker.example",
                        "+49marker"),
                new Facts.Company("marker company", "GB", 800),
                new Facts.Origin("Webinar", "webinar-may", "/marker"),
                Map.of("marker question?", "marker answer"),
                List.of(new Facts.Activity("marker_view", "marker detail", 3, NOW)),
                new Facts.Consent(true, true, "marker wording"),
                NOW,
                Map.of("marker field", "marker value"));
    }

    private String textOf(String table) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(rows.getString(column)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
