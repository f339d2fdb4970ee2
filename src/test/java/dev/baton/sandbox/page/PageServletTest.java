package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page's addresses show. */
class PageServletTest extends AddressesFixture {

    private static final Pattern UPDATES = Pattern.compile("hx-get=\"(/timeline[^\"]+)\"");

    @Test
    void thePageIsDrawnForThePersonAndTheChannelOfItsAddress() throws Exception {
        server.post("mia", "marketing", "R&amp;D &lt;script&gt;");

        HttpResponse<String> page = get(
                server.addressOf("ben", "marketing").substring(server.address().length()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .startsWith("<!doctype html><html lang=\"en\">")
                .contains("R&amp;D &lt;script&gt;", "<strong>Ben Carter</strong>", "06:04")
                .contains("<nav", "<main", "<header", "role=\"status\"", "<label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?as=U404&channel=C404", "/?as=%3Cscript%3E&channel=%22&shown=-1"})
    void anUnknownPlaceIsTheFirstPersonInTheFirstChannel(String path) throws Exception {
        assertThat(get(path).body()).contains("<strong>Ana Silva</strong>", "<title>#leads-emea");
    }

    @Test
    void somebodyElsesDirectMessagesLeadToOnesOwn() throws Exception {
        String bens = server.workspace().channels().direct(server.user("ben")).id();
        server.workspace()
                .messages()
                .post(Draft.of(bens, server.workspace().members().bot().id(), Content.of("For Ben")));

        String page =
                get("/?as=" + server.user("ana").id() + "&channel=" + bens).body();

        assertThat(page).contains("<title>Baton").doesNotContain("For Ben");
    }

    @Test
    void whatWasReadIsReadAfterARestart(@TempDir Path folder) throws Exception {
        server.close();
        Clock clock = Clock.fixed(Instant.parse("2026-05-12T10:04:00Z"), ZoneOffset.UTC);
        server = new PageServer(folder, clock, new Recorder());
        server.post("mia", "marketing", "Read before");
        String ana = "/?as=" + server.user("ana").id();
        String marketing = ana + "&channel=" + server.channel("marketing");
        assertThat(get(ana).body()).contains("channel unread");
        assertThat(get(marketing).body()).contains("Read before");
        server.close();

        server = new PageServer(folder, clock, new Recorder());
        assertThat(get(ana).body()).doesNotContain("channel unread");
        server.post("mia", "marketing", "News");
        assertThat(get(ana).body()).contains("channel unread").contains("<span class=\"count\">1</span>");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html", "/assets/page.css, text/css", "/assets/page.js, text/javascript",
        "/assets/icon.svg, image/svg+xml", "/webjars/htmx.min.js, text/javascript", "/nothing, text/plain"
    })
    void everyAnswerCarriesTheSamePolicy(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void thePageHoldsNeitherStyleNorScriptOfItsOwnAndNamesNoOtherSite() throws Exception {
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));

        assertThat(get("/").body())
                .doesNotContain("<style", " style=", "http:", "https:")
                .doesNotContainPattern("<script[^>]*>[^<]")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void anUnchangedPageIsToldSoAndAChangedOneGetsWhatIsNew() throws Exception {
        server.post("mia", "leads-emea", "old");
        String updates = updates(get("/").body());

        assertThat(get(updates).statusCode()).isEqualTo(204);

        server.post("mia", "leads-emea", "Look *here*");
        HttpResponse<String> changed = get(updates);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body())
                .contains("<strong>here</strong>", "<nav id=\"channels\"", "hx-swap-oob=\"innerHTML\"")
                .contains("<div id=\"news\" hx-swap-oob=\"innerHTML\">Mia Rossi: Look here </div>");
        assertThat(updates(changed.body())).isNotEqualTo(updates);
    }

    @Test
    void aPageFromBeforeARestartIsSentEverything() throws Exception {
        server.post("mia", "leads-emea", "still here");

        HttpResponse<String> answer = get("/timeline?revision=another-process-1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("still here");
    }

    @Test
    void aLongChannelShowsItsEndAndSaysHowMuchCameBefore() throws Exception {
        for (int i = 1; i <= 130; i++) {
            server.post("mia", "leads-emea", "message-" + i + ".");
        }

        String page = get("/").body();
        assertThat(page).contains("30 earlier messages", "message-31.").doesNotContain("message-30.");

        Matcher more = Pattern.compile("href=\"([^\"]+shown=130)\"").matcher(page);
        assertThat(more.find()).isTrue();
        assertThat(get(more.group(1).replace("&amp;", "&")).body())
                .contains("message-1.")
                .doesNotContain("earlier message");
    }

    @Test
    void aReplyWhoseMessageIsGoneStandsForItself() throws Exception {
        Message card = server.post("mia", "leads-emea", "parent");
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("orphan")).inThread(card.ts()));
        assertThat(get("/").body()).contains("1 reply");

        server.workspace().messages().delete(card.channel(), card.ts());

        assertThat(get("/").body()).contains("orphan").doesNotContain("1 reply");
    }

    private static String updates(String page) {
        Matcher updates = UPDATES.matcher(page);
        assertThat(updates.find()).isTrue();
        return updates.group(1).replace("&amp;", "&");
    }
}
