package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.model.view.View;
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

    /**
     * All sendings of one opened form. What was sent twice may be two requests: Slack lets people send a form again that
     * it got no answer for in time.
     */
    static String of(View view) {
        return "slack:view:" + view.getId();
    }

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
