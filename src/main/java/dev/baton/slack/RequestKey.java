package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a request by what was signed, so that a repeated delivery is known again: Slack puts a {@code trigger_id} that
 * never returns into every command and click.
 */
final class RequestKey {

    private RequestKey() {}

    static String of(Request<?> request) {
        byte[] body = request.getRequestBodyAsString().getBytes(StandardCharsets.UTF_8);
        try {
            return "slack:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
