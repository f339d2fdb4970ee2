package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.model.view.View;
import dev.baton.lead.UserId;
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
     * All sendings of one opened form by one person for one lead. What was sent twice may be two requests: Slack lets people send a form again that
     * it got no answer for in time.
     */
    static String of(View view, UserId by) {
        return "slack:view:"
                + digest(String.join("\n", view.getId(), by.value(), view.getCallbackId(), view.getPrivateMetadata()));
    }

    static String of(Request<?> request) {
        return "slack:" + digest(request.getRequestBodyAsString());
    }

    private static String digest(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
