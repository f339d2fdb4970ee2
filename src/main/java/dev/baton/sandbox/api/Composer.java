package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.blockkit.BlockKit;
import dev.baton.sandbox.blockkit.Blocks;
import dev.baton.sandbox.workspace.Content;
import java.util.List;
import java.util.Optional;

/** Makes messages and views of what an app sends, or says why Slack would not. Dear to make: share it. */
public final class Composer {

    static final int MAX_TEXT = 40_000;
    static final int MAX_UPDATED_TEXT = 4_000;
    private static final int MAX_METADATA = 8_000;

    private final BlockKit blockKit;
    private final Blocks blocks;

    public Composer(BlockKit blockKit, Blocks blocks) {
        this.blockKit = blockKit;
        this.blocks = blocks;
    }

    /** @param maxText in characters */
    Content content(Call call, int maxText) {
        if (call.arguments().containsKey("attachments")) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] the sandbox takes no attachments, only blocks"));
        }
        String text = call.text("text").orElse("");
        JsonNode sent = call.json("blocks", "invalid_blocks_format");
        if (sent.isMissingNode()) {
            sent = JsonNodeFactory.instance.arrayNode();
        }
        check(sent);
        if (text.isEmpty() && sent.isEmpty()) {
            throw new SlackError("no_text");
        }
        if (text.length() > maxText) {
            throw new SlackError("msg_too_long");
        }
        return new Content(text, blocks.withIds(sent), metadata(call).orElse(null));
    }

    /** @param content a view of any kind */
    JsonNode view(JsonNode content) {
        if (!content.isObject()) {
            throw SlackError.missing("view");
        }
        List<String> problems = blockKit.problemsOfView(content);
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_arguments", problems);
        }
        ObjectNode taken = content.deepCopy();
        taken.set("blocks", blocks.withIds(content.path("blocks")));
        return taken;
    }

    private void check(JsonNode sent) {
        if (!sent.isArray()) {
            throw new SlackError("invalid_blocks_format");
        }
        List<String> problems = blockKit.problemsOfMessage(sent);
        if (!problems.isEmpty()) {
            throw new SlackError("invalid_blocks", problems);
        }
        if (Blocks.characters(sent) > Blocks.MAX_CHARACTERS) {
            throw new SlackError("msg_blocks_too_long");
        }
    }

    private static Optional<JsonNode> metadata(Call call) {
        JsonNode metadata = call.json("metadata", "invalid_metadata_format");
        if (metadata.isMissingNode() || metadata.isEmpty()) {
            return Optional.empty();
        }
        if (!metadata.path("event_type").isTextual()
                || !metadata.path("event_payload").isObject()) {
            throw new SlackError("invalid_metadata_format");
        }
        if (metadata.toString().length() > MAX_METADATA) {
            throw new SlackError("metadata_too_large");
        }
        return Optional.of(metadata);
    }
}
