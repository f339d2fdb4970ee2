package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.StoredFile;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Messages as the API writes them, with the files that hang on them. */
public final class MessageShapes {

    private final Workspace workspace;
    private final FileShapes files;

    /** @param here the address of this server, with its port */
    public MessageShapes(Workspace workspace, Supplier<URI> here) {
        this.workspace = workspace;
        this.files = new FileShapes(workspace, here);
    }

    FileShapes files() {
        return files;
    }

    /** With its metadata. */
    public ObjectNode message(Message message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "message").put("user", message.author()).put("ts", message.ts());
        json.put("text", message.text()).put("team", Team.ID);
        if (message.author().equals(workspace.members().bot().id())) {
            json.put("bot_id", Team.BOT_ID).put("app_id", Team.APP_ID);
        }
        if (!message.blocks().isEmpty()) {
            json.set("blocks", message.blocks());
        }
        if (message.metadata() != null) {
            json.set("metadata", message.metadata());
        }
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
        }
        if (message.edited() != null) {
            json.putObject("edited").put("user", message.author()).put("ts", message.edited());
        }
        List<StoredFile> hanging = workspace.files().of(message);
        if (!hanging.isEmpty()) {
            ArrayNode list = json.put("upload", true).putArray("files");
            hanging.forEach(file -> list.add(files.file(file)));
        }
        return json;
    }
}
