package dev.baton.hostile;

import dev.baton.Company;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The HTTP API, as a sender that keeps to nothing uses it. */
final class LeadsDoor {

    static final String TYPE = "Content-Type";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI baton;

    LeadsDoor(URI baton) {
        this.baton = baton;
    }

    /** A lead with everything that belongs around it. */
    Answer json(byte[] body) throws IOException, InterruptedException {
        return post("/api/leads", body, TYPE, "application/json");
    }

    /** @param headers names and values, besides the key */
    Answer post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, body, withKey(headers));
    }

    /** @param headers names and values; there are no others */
    Answer send(String method, String path, byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(baton.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    static String[] withKey(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = "Bearer " + Company.KEY;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }
}
