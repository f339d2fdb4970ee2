package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot brings files, through Slack's own client and by hand. */
class FilesTest extends ActingFixture {

    private static final String CSV = "number,company\n109,Zoë & Söhne\n";

    private FilesGetUploadURLExternalResponse announce(String name, int length) throws Exception {
        return sandbox.api().filesGetUploadURLExternal(r -> r.filename(name).length(length));
    }

    private HttpResponse<String> send(String address, String content) throws Exception {
        return RunningSandbox.send(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(content)));
    }

    /** @return the id of a file that was announced and sent */
    private String sent(String name) throws Exception {
        var announced = announce(name, CSV.getBytes(UTF_8).length);
        assertThat(send(announced.getUploadUrl(), CSV).body()).startsWith("OK - ");
        return announced.getFileId();
    }

    private FilesCompleteUploadExternalResponse complete(String id, String channel) throws Exception {
        return sandbox.api()
                .filesCompleteUploadExternal(r -> r.channelId(channel)
                        .files(List.of(
                                FileDetails.builder().id(id).title("The leads").build())));
    }

    private int download(String address, String... header) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (header.length > 0) {
            request.headers(header);
        }
        return RunningSandbox.send(request).statusCode();
    }

    @Test
    void slacksOwnClientBringsAFileIntoAThread() throws Exception {
        String card = card();
        var answer = sandbox.api()
                .filesUploadV2(r -> r.channel(EMEA)
                        .threadTs(card)
                        .filename("webinar-may.csv")
                        .title("What became of webinar-may")
                        .initialComment("Here it is")
                        .fileData(CSV.getBytes(UTF_8)));

        assertThat(answer.isOk()).isTrue();
        var replies = sandbox.api()
                .conversationsReplies(r -> r.channel(EMEA).ts(card))
                .getMessages();
        assertThat(replies).hasSize(2);
        assertThat(replies.get(1).getText()).isEqualTo("Here it is");
        File file = replies.get(1).getFiles().get(0);
        assertThat(file.getName()).isEqualTo("webinar-may.csv");
        assertThat(file.getTitle()).isEqualTo("What became of webinar-may");
        assertThat(file.getMimetype()).isEqualTo("text/csv");
        assertThat(file.getSize()).isEqualTo(CSV.getBytes(UTF_8).length);
        assertThat(file.getUser()).isEqualTo(BOT);
        assertThat(file.getPreview()).isEqualTo(CSV);
        var info = sandbox.api().filesInfo(r -> r.file(file.getId()));
        assertThat(Objects.requireNonNull(info.getFile()).getShares().getPublicChannels())
                .hasEntrySatisfying(
                        EMEA, shares -> assertThat(shares).first().returns(card, share -> share.getThreadTs()));
    }

    @Test
    void whoSeesTheMessageCanLoadTheFileAndNobodyElse() throws Exception {
        String secret = sandbox.workspace
                .channels()
                .create("secret", Channel.Kind.PRIVATE, List.of(ANA, BOT))
                .id();
        var completed = complete(sent("leads of may.csv"), secret);
        assertThat(completed.isOk()).isTrue();
        String address = completed.getFiles().get(0).getUrlPrivate();

        assertThat(download(address + "?as=" + ANA)).isEqualTo(200);
        assertThat(download(address + "?as=" + BEN)).isEqualTo(404);
        assertThat(download(address)).isEqualTo(404);
        assertThat(download(address, "Authorization", "Bearer forged")).isEqualTo(404);
        assertThat(download(address, "Authorization", "Bearer xoxb-sandbox")).isEqualTo(200);
        assertThat(download(address.replace("-F", "-X"))).isEqualTo(404);

        String page = sandbox.get("/?as=" + ANA + "&channel=" + secret).body();
        assertThat(page).contains("The leads", "leads of may.csv · CSV · ");
        var loaded = sandbox.get("/files-pri" + page.replaceAll("(?s).*/files-pri([^\"]+)\".*", "$1"));
        assertThat(loaded.body()).isEqualTo(CSV);
        assertThat(loaded.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''leads%20of%20may.csv");
        assertThat(loaded.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aFormsFileIsTakenToo() throws Exception {
        var announced = announce("leads.csv", CSV.getBytes(UTF_8).length);
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n\r\n" + CSV
                + "\r\n--x--\r\n";
        var taken = RunningSandbox.send(HttpRequest.newBuilder(URI.create(announced.getUploadUrl()))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
        assertThat(taken.body()).startsWith("OK - ");
        assertThat(complete(announced.getFileId(), EMEA).isOk()).isTrue();
    }

    @Test
    void whatCannotBeAFileIsRefusedByName() throws Exception {
        assertThat(announce("a.csv", 0).getError()).isEqualTo("invalid_arguments");
        assertThat(announce("", 5).getError()).isEqualTo("invalid_arguments");
        assertThat(announce("a.csv", 20_000_001).getError()).isEqualTo("file_upload_size_restricted");
        var announced = announce("a.csv", 3);
        assertThat(complete(announced.getFileId(), EMEA).getError()).isEqualTo("file_not_found");
        assertThat(send(announced.getUploadUrl(), "four").statusCode()).isEqualTo(400);
        assertThat(complete(announced.getFileId(), EMEA).getError()).isEqualTo("file_not_found");
        assertThat(send(announced.getUploadUrl(), "abc").statusCode()).isEqualTo(200);
        assertThat(send(announced.getUploadUrl() + "0", "abc").statusCode()).isEqualTo(404);
        assertThat(complete(announced.getFileId(), "C0NOWHERE").getError()).isEqualTo("channel_not_found");
        sandbox.workspace.channels().leave(EMEA, BOT);
        assertThat(complete(announced.getFileId(), EMEA).getError()).isEqualTo("not_in_channel");
        sandbox.workspace.channels().join(EMEA, BOT);
        assertThat(complete(announced.getFileId(), EMEA).isOk()).isTrue();
        assertThat(complete(announced.getFileId(), EMEA).getError()).isEqualTo("file_not_found");
        assertThat(seenBy("ben")).hasSize(1);
    }

    @Test
    void aFileThatWasCompletedIsThereAfterARestart(@TempDir Path elsewhere) throws Exception {
        String id = complete(sent("leads.csv"), EMEA).getFiles().get(0).getId();
        Path copy = elsewhere.resolve("after-the-crash.ndjson");
        Files.copy(sandbox.log, copy);
        try (Workspace restarted = Workspace.open(copy, new Seed(List.of(), List.of()), sandbox.clock)) {
            assertThat(restarted.files().get(id).orElseThrow().title()).isEqualTo("The leads");
            assertThat(new String(restarted.files().content(id).orElseThrow(), UTF_8))
                    .isEqualTo(CSV);
        }
    }
}
