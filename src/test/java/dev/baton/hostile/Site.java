package dev.baton.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.Company;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company under attack: Baton really running beside a workspace, with something to lose. #1 is open for EMEA, #2 for
 * the Americas, #3 is held.
 */
final class Site implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String READY = """
            {"source": "Website", "email": "jo@harbour.example", "phone": "+44 20 7946 0123", "first_name": "Jo",
             "title": "VP Operations", "company": "Harbour Foods", "country": "GB", "employees": 800,
             "activities": [{"type": "demo_request"}, {"type": "pricing_view", "count": 3}]}
            """;

    private final Company company;
    private final Connection database;
    private final LeadsDoor leads;
    private final FilesDoor files;
    private final SlackDoor slack;
    private final AtomicReference<@Nullable Texts> texts = new AtomicReference<>();
    private final AtomicReference<SlackDoor.@Nullable Request> release = new AtomicReference<>();

    private Site(Company company, Path folder) throws Exception {
        this.company = company;
        this.database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("baton.db"));
        this.leads = new LeadsDoor(company.address());
        this.files = new FilesDoor(company, Files.createDirectories(folder.resolve("files")));
        this.slack = new SlackDoor(company, leads);
        assertThat(company.submit(READY).path("state").asText()).isEqualTo("open");
        company.submit(
                READY.replace("jo@harbour", "al@north").replace("0123", "0124").replace("GB", "US"));
        company.submit("{\"source\": \"Website\", \"external_id\": \"nothing-known\"}");
        settle();
    }

    static Site open(Path folder) throws Exception {
        return new Site(Company.overHttp(folder).open(), folder);
    }

    Company company() {
        return company;
    }

    LeadsDoor leads() {
        return leads;
    }

    FilesDoor files() {
        return files;
    }

    SlackDoor slack() {
        return slack;
    }

    /** Leads that are full of what nobody should type. */
    Texts texts() {
        return Objects.requireNonNull(texts.get(), "Nobody typed anything yet");
    }

    /** Has them received, posted, claimed and looked at. */
    void typeEverywhere() throws Exception {
        texts.set(Texts.in(this));
    }

    /** Ana gets #1; by then Slack has told Baton who is who. */
    void claimTheFirst() throws Exception {
        assertThat(company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 1)).startsWith("#1 is yours");
        settle();
    }

    /** Ana gives #1 back and claims it again. */
    void claimAgain() throws Exception {
        SlackDoor.Request sent = slack.request(slack.command(SlackDoor.ANA, "release 1"));
        assertThat(sent.send().text()).contains("is open and nobody's");
        assertThat(company.type("Ana Silva", "leads-emea", "/lead claim 1")).startsWith("#1 is yours");
        release.set(sent);
        settle();
    }

    /** The request by which Ana gave #1 back before she claimed it again. */
    SlackDoor.Request release() {
        return Objects.requireNonNull(release.get(), "Nobody claimed yet");
    }

    /** Sends a row, and holds it to everything it says. */
    void withstands(Attack attack) throws Exception {
        Fingerprint before = fingerprint();
        Answer answer = attack.sending().to(this);
        assertThat(answer.code()).as(answer.text()).isEqualTo(attack.code());
        assertThat(answer.text())
                .contains(attack.says())
                .doesNotContain("Exception", "\tat ", "com.slack", "com.fasterxml", "\u001b", "\u0000");
        attack.after().check(before, fingerprint());
        assertThat(liveAnywhere()).as("mentions and links that somebody typed").isEmpty();
        assertThat(liveIn(answer)).as("the same in the answer").isEmpty();
        assertThat(leads.send("GET", "/healthz", new byte[0]).code())
                .as("still answering")
                .isEqualTo(200);
    }

    Fingerprint fingerprint() throws SQLException {
        return Fingerprint.of(database, company.workspace);
    }

    /** What is kept of a lead's texts, as JSON. */
    JsonNode facts(long number) throws Exception {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select facts from lead_facts where lead = " + number)) {
            return JSON.readTree(row.getString(1));
        }
    }

    /** Waits until nothing is owed to Slack. */
    void settle() throws SQLException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (owed() > 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError(owed() + " messages were not delivered");
            }
            company.workspace.awaitChange(company.workspace.revision(), Duration.ofMillis(50));
        }
    }

    private long owed() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from outbox_item where status in ('pending', 'leased')")) {
            return row.getLong(1);
        }
    }

    /** In every message of the workspace, those for one person alone too. */
    private List<String> liveAnywhere() {
        return company.workspace.channels().all().stream()
                .flatMap(channel -> company.workspace.members().people().stream()
                        .flatMap(person -> company.workspace.messages().seenBy(person.id(), channel.id()).stream()))
                .distinct()
                .filter(message -> message.author()
                        .equals(company.workspace.members().bot().id()))
                .flatMap(Site::live)
                .toList();
    }

    /** A command is answered in its acknowledgement. */
    private static List<String> liveIn(Answer answer) throws IOException {
        if (!answer.text().contains("\"response_type\"")) {
            return List.of();
        }
        JsonNode message = JSON.readTree(answer.text());
        return LiveMarkup.in(message.path("text").asText(), message.path("blocks"));
    }

    private static Stream<String> live(Message message) {
        return LiveMarkup.in(message.text(), message.blocks()).stream();
    }

    @Override
    public void close() throws SQLException {
        database.close();
        company.close();
    }
}
