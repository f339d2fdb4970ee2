package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and click, as the page's forms send it. */
class PageFormsTest extends AddressesFixture {

    @Test
    void whatIsTypedIsSaidAndWithoutScriptsThePageComesBack() throws Exception {
        HttpResponse<String> answer = http.send(
                form("/messages", "as=" + server.user("ben").id() + "&text=" + encoded("/lead claim 109 é\n"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/?as=");
        assertThat(done)
                .containsExactly(server.user("ben").id() + " " + server.channel("leads-emea") + " /lead claim 109 é");
    }

    @Test
    void aReplyNamesTheMessageThatItAnswersAndOnlyWhatBeginsAThreadHasABoxForOne() throws Exception {
        Message card = server.post("ben", "leads-emea", "Who takes this?");
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("Ana")).inThread(card.ts()));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("yours?"))
                        .onlyFor(server.user("ana").id()));
        String page = get("/?as=" + server.user("ana").id() + "&channel=" + server.channel("leads-emea"))
                .body();
        assertThat(page.split("class=\"reply\"", -1)).hasSize(2);
        String field = "name=\"thread\" value=\"" + card.ts() + "\"";
        assertThat(page).contains(field);

        http.send(form("/messages", "text=me&thread=" + card.ts()).build(), BodyHandlers.discarding());
        assertThat(done)
                .containsExactly(server.user("ana").id() + " " + server.channel("leads-emea") + " me in " + card.ts());
    }

    @Test
    void onlyALineThatWasTakenIsOfferedAgain() throws Exception {
        http.send(form("/messages", "text=" + encoded("/lead status acme")).build(), BodyHandlers.discarding());
        refusal = Optional.of("At most 4000 characters go in at once.");
        http.send(form("/messages", "text=" + encoded("/lead status globex")).build(), BodyHandlers.discarding());

        assertThat(done).hasSize(2);
        assertThat(get("/completions?text=" + encoded("/lead st")).body())
                .contains("/lead status acme")
                .doesNotContain("globex");
    }

    @Test
    void aClickIsPassedOnWithItsBlockAndItsAction() throws Exception {
        Message card =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));

        HttpResponse<String> answer = http.send(
                form("/clicks", "message=" + card.ts() + "&button=" + encoded(button("claim")))
                        .header("HX-Request", "true")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(done).containsExactly(server.user("ana").id() + " " + card.ts() + " deeds109 claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "message=1.000001&button=a%26b", "message=TS&button=a", "message=TS&button=%25%26a"})
    void aClickOnNothingSaysSo(String body) throws Exception {
        Message card = server.post("mia", "leads-emea", "x");

        HttpResponse<String> answer =
                http.send(form("/clicks", body.replace("TS", card.ts())).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("That button is gone. Nothing was sent.");
        assertThat(done).isEmpty();
    }

    @Test
    void onlyAPrivateMessageIsDismissedAndOnlyByItsReader() throws Exception {
        Message anas = server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("For Ana"))
                        .onlyFor(server.user("ana").id()));
        Message everyones = server.post("mia", "leads-emea", "For everyone");

        assertThat(dismiss("ben", anas).statusCode()).isEqualTo(303);
        assertThat(dismiss("ana", everyones).statusCode()).isEqualTo(409);
        assertThat(server.workspace().messages().seenBy(server.user("ana").id(), anas.channel()))
                .hasSize(2);

        assertThat(dismiss("ana", anas).statusCode()).isEqualTo(303);
        assertThat(server.workspace().messages().seenBy(server.user("ana").id(), anas.channel()))
                .containsExactly(everyones);
    }

    private HttpResponse<String> dismiss(String person, Message message) throws IOException, InterruptedException {
        String body = "as=" + server.user(person).id() + "&channel=" + message.channel() + "&message=" + message.ts();
        return http.send(form("/dismissals", body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private String button(String action) throws IOException, InterruptedException {
        Matcher button = Pattern.compile("name=\"button\" value=\"([^\"]+" + action + ")\"")
                .matcher(get("/").body());
        assertThat(button.find()).isTrue();
        return button.group(1).replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
