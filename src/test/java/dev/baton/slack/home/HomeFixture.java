package dev.baton.slack.home;

import static dev.baton.slack.command.Office.CAME_IN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.routing.Routing;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with its people for each test, and what their home tabs say. */
@SuppressWarnings("NullAway.Init")
abstract class HomeFixture {

    static final Instant AT_WORK = CAME_IN.plus(Duration.ofMinutes(10));

    private static final ObjectMapper JSON = new ObjectMapper();

    Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder).withPeople();
    }

    @AfterEach
    void close() {
        office.close();
    }

    String said(String person) throws IOException {
        return said(person, AT_WORK);
    }

    String said(String person, Instant now) throws IOException {
        return view(person, now).toString().replace("\\n", "\n");
    }

    List<String> headings(String person) throws IOException {
        return headings(person, AT_WORK);
    }

    List<String> headings(String person, Instant now) throws IOException {
        List<String> headings = new ArrayList<>();
        for (JsonNode block : view(person, now).path("blocks")) {
            if (block.path("type").asText().equals("header")) {
                headings.add(block.at("/text/text").asText());
            }
        }
        return headings;
    }

    List<String> buttons(String person) throws IOException {
        return view(person, AT_WORK).findValuesAsText("action_id");
    }

    JsonNode view(String person, Instant now) throws IOException {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(page(now).of(new UserId(person))));
    }

    private HomePage page(Instant now) {
        return new HomePage(
                new HomePage.Books(
                        office.store().leadBook(),
                        office.store().search(),
                        office.store().repDesk(),
                        office.store().team(),
                        office.store().homes(),
                        new HomePage.Figures(
                                office.store().questions().inquiries(),
                                office.store().dialogues().disputes(),
                                office.store().cards())),
                new Words(
                        office.store().definitions(),
                        new Routing(List.of(), "#leads-unrouted"),
                        Reasons.standard(),
                        Naming.MENTIONED),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
