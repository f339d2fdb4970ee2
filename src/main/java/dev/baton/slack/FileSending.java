package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends a file in Slack's three steps: an address to send it to, the bytes, and where it is to be seen. */
final class FileSending {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final SlackCalls calls;
    private final Slack slack;

    FileSending(SlackCalls calls, Slack slack) {
        this.calls = calls;
        this.slack = slack;
    }

    /** The answer is the file's id. */
    Answer<String> send(String channelId, String name, byte[] bytes, String comment) {
        return calls.ask(
                        ApiMethod.FILES_GET_UPLOAD_URL_EXTERNAL,
                        methods -> methods.filesGetUploadURLExternal(
                                request -> request.filename(name).length(bytes.length)))
                .then(place -> sent(place.getUploadUrl(), bytes).map(yes -> place.getFileId()))
                .then(id -> shown(channelId, id, name, comment));
    }

    private Answer<Boolean> sent(String address, byte[] bytes) {
        Request request = new Request.Builder()
                .url(address)
                .post(RequestBody.create(bytes, BYTES))
                .build();
        try (Response answer =
                slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            return answer.isSuccessful()
                    ? new Answer.Ok<>(true)
                    : new Answer.Not<>(new Failure.Refused("http_" + answer.code()));
        } catch (IOException broken) {
            return new Answer.Not<>(new Failure.Transient(broken.getClass().getSimpleName(), false));
        }
    }

    private Answer<String> shown(String channelId, String id, String name, String comment) {
        FilesCompleteUploadExternalRequest.FileDetails file = FilesCompleteUploadExternalRequest.FileDetails.builder()
                .id(id)
                .title(name)
                .build();
        return calls.ask(
                        ApiMethod.FILES_COMPLETE_UPLOAD_EXTERNAL,
                        methods -> methods.filesCompleteUploadExternal(request -> request.files(List.of(file))
                                .channelId(channelId)
                                .initialComment(comment)))
                .map(done -> id);
    }
}
