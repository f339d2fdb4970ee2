package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.api.Weather;
import dev.baton.sandbox.director.Cast;
import dev.baton.sandbox.director.Director;
import dev.baton.sandbox.director.IntakeDoor;
import dev.baton.sandbox.director.MadeUpLeads;
import dev.baton.sandbox.director.MovableClock;
import dev.baton.sandbox.director.Scenario;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories and controls, by a clock that the test sets, with a bot that only listens. It is a Monday, ten in London. */
class DirectorTest extends SandboxFixture {

    private MovableClock leads;
    private Director director;

    @BeforeEach
    void hire(@TempDir Path folder) {
        leads = MovableClock.kept(sandbox.clock, folder.resolve("clock"));
        Cast cast = new Cast(
                new IntakeDoor(sandbox.bot.uri().resolve("/api/leads"), "key"),
                new MadeUpLeads(new Random(1)),
                sandbox.workspace,
                sandbox.server.actions());
        director = new Director(leads, sandbox.clock, ZoneId.of("Europe/London"), sandbox.server.weather(), cast);
        sandbox.server.direct(director);
        sandbox.bot.answers(201, "application/json", "{\"number\":109}");
    }

    private void seconds(int passed) throws InterruptedException {
        sandbox.clock.tick(Duration.ofSeconds(passed));
        director.tick();
    }

    private String press(String control) throws Exception {
        return sandbox.post("/director", "do", control).body().strip();
    }

    private List<String> toldBot(String path, String field) {
        return sandbox.bot.requests().stream()
                .filter(request -> request.path().equals(path))
                .map(request -> request.field(field))
                .toList();
    }

    @Test
    void ofEachRowOfButtonsOneLooksPressed() throws Exception {
        for (String control : List.of("pause", "play")) {
            press(control);
            List<String> rows = Pattern.compile("<fieldset>.*?</fieldset>")
                    .matcher(sandbox.get("/").body())
                    .results()
                    .map(MatchResult::group)
                    .filter(row -> row.contains("aria-pressed=\"true\""))
                    .toList();
            assertThat(rows)
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.split("aria-pressed=\"true\"", -1))
                            .as(row)
                            .hasSize(2));
        }
    }

    @Test
    void aStoryBeginsOnAMorningAndItsLeadsAndPeopleActAtTheirTime() throws Exception {
        director.begin(Scenario.FIRST_DAY, 60);
        assertThat(leads.instant()).isEqualTo("2026-03-03T09:00:00Z");

        seconds(1);
        assertThat(toldBot("/api/leads", "json")).hasSize(1).first().asString().contains(".example");
        seconds(7);
        assertThat(leads.instant()).isEqualTo("2026-03-03T09:08:00Z");
        assertThat(toldBot("/slack/events", "text")).containsExactly("claim 109");
        assertThat(toldBot("/slack/events", "user_name")).containsExactly("ana");
    }

    @Test
    void whilePausedOnlyRealTimePasses() throws Exception {
        director.begin(Scenario.FIRST_DAY, 600);
        director.pause();
        seconds(10);
        assertThat(leads.instant()).isEqualTo("2026-03-03T09:00:10Z");
        assertThat(sandbox.bot.requests()).isEmpty();

        director.resume();
        seconds(1);
        assertThat(leads.instant()).isEqualTo("2026-03-03T09:10:10Z");
        assertThat(sandbox.bot.requests()).isNotEmpty();
    }

    @Test
    void aStoryThatWasPlayedToItsEndPausesAndChangesSlackOnItsWay() throws Exception {
        director.begin(Scenario.SLACK_IS_DOWN, 600);
        seconds(5);
        assertThat(sandbox.server.weather().kind()).isEqualTo(Weather.Kind.DOWN);
        for (int i = 0; i < 20; i++) {
            seconds(1);
        }
        Director.Scene end = director.scene();
        assertThat(end.slack()).isEqualTo(Weather.Kind.NORMAL);
        assertThat(end.done()).isEqualTo(end.steps());
        assertThat(end.playing()).isFalse();
    }

    @Test
    void theClockIsMovedOverHttp() throws Exception {
        assertThat(press("hour")).isEqualTo("For Baton it is Mon 2 Mar 2026, 11:00 (Europe/London) now.");
        assertThat(press("tomorrow")).isEqualTo("For Baton it is Tue 3 Mar 2026, 09:00 (Europe/London) now.");
        assertThat(press("day")).isEqualTo("For Baton it is Wed 4 Mar 2026, 09:00 (Europe/London) now.");
        assertThat(sandbox.clock.instant()).as("real time").isEqualTo("2026-03-02T10:00:00Z");
    }

    @Test
    void whatTheBotWritesOfTodayAndTomorrowIsReadByTheClockThatLeadsLiveBy() throws Exception {
        String due = "Due <!date^1772528400^{date_short_pretty}|then>";
        sandbox.api().chatPostMessage(r -> r.channel(RunningSandbox.EMEA).text(due));
        String page = "/?as=" + RunningSandbox.ANA + "&channel=" + RunningSandbox.EMEA;
        assertThat(sandbox.get(page).body()).containsIgnoringCase("due <time").containsIgnoringCase(">tomorrow<");

        press("day");
        assertThat(sandbox.get(page).body()).containsIgnoringCase(">today<");
    }

    @Test
    void leadsAreSentAndSlackIsChangedOverHttp() throws Exception {
        assertThat(press("lead-nowhere")).isEqualTo("#109 came in.");
        assertThat(toldBot("/api/leads", "json")).hasSize(1);
        sandbox.bot.answers(401, "application/json", "{}");
        assertThat(press("lead-demo")).contains("did not take");

        press("slack-slow");
        assertThat(sandbox.server.weather().kind()).isEqualTo(Weather.Kind.SLOW);
        press("speed-600");
        press("play");
        seconds(1);
        assertThat(leads.instant()).isEqualTo("2026-03-02T10:10:00Z");
    }

    @Test
    void thePanelStandsOnThePageAndIsProtectedAsThePageIs() throws Exception {
        assertThat(sandbox.get("/?as=ana").body()).contains("id=\"director\"").contains("Tomorrow 09:00");
        var state = sandbox.get("/director");
        assertThat(state.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("http"));
        String shown = state.body().replaceFirst("(?s).*shown=(\\w+).*", "$1");
        assertThat(sandbox.get("/director?shown=" + shown).statusCode()).isEqualTo(204);

        var unknown = sandbox.post("/director", "do", "yesterday");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("tomorrow");
        var elsewhere = sandbox.post("/director", "do", "pause", "back", "https://evil.example/");
        assertThat(elsewhere.headers().firstValue("Location")).isEmpty();
        var foreign = RunningSandbox.send(HttpRequest.newBuilder(sandbox.uri("/director"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("do=day")));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }
}
