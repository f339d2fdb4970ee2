package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.StoredFile;
import dev.baton.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code files.*} */
final class FileMethods {

    private final Workspace workspace;
    private final Rooms rooms;
    private final FileShapes shapes;

    FileMethods(Workspace workspace, Rooms rooms, FileShapes shapes) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.shapes = shapes;
    }

    List<Method> methods() {
        return List.of(
                new Method("files.getUploadURLExternal", Pace.TIER_4, "files:write", this::announce),
                new Method("files.completeUploadExternal", Pace.TIER_4, "files:write", this::complete),
                new Method("files.info", Pace.TIER_4, "files:read", this::info));
    }

    private ObjectNode announce(Call call) {
        String name = call.required("filename");
        int size = size(call.required("length"));
        StoredFile file = workspace.files().announce(name, rooms.bot(), size);
        return ok().put("upload_url", shapes.uploadAddress(file)).put("file_id", file.id());
    }

    private static int size(String text) {
        try {
            int size = Integer.parseInt(text);
            if (size > StoredFile.MAX_SIZE) {
                throw new SlackError("file_upload_size_restricted");
            }
            if (size > 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Answered below, like a file of no length.
        }
        throw new SlackError("invalid_arguments", List.of("[ERROR] must be a number above 0 [json-pointer:/length]"));
    }

    private ObjectNode complete(Call call) {
        Map<String, String> titles = titles(call.json("files", "invalid_arguments"));
        String thread = call.text("thread_ts").orElse(null);
        List<Draft> drafts = new ArrayList<>();
        for (String id : channels(call)) {
            drafts.add(draft(call, rooms.joined(id), thread));
        }
        ObjectNode answer = ok();
        ArrayNode files = answer.putArray("files");
        workspace.files().complete(titles, drafts).forEach(file -> files.add(shapes.file(file)));
        return answer;
    }

    private Map<String, String> titles(JsonNode files) {
        if (!files.isArray() || files.isEmpty()) {
            throw SlackError.missing("files");
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (JsonNode wanted : files) {
            StoredFile file = workspace
                    .files()
                    .get(wanted.path("id").asText())
                    .filter(found -> !found.complete()
                            && workspace.files().content(found.id()).isPresent())
                    .orElseThrow(() -> new SlackError("file_not_found"));
            titles.put(file.id(), wanted.path("title").asText(file.name()));
        }
        return titles;
    }

    private static List<String> channels(Call call) {
        return call.text("channel_id")
                .or(() -> call.text("channels"))
                .map(ids -> List.of(ids.split("\\s*,\\s*")))
                .orElse(List.of());
    }

    private Draft draft(Call call, Channel channel, @Nullable String thread) {
        if (channel.archived()) {
            throw new SlackError("is_archived");
        }
        if (thread != null) {
            rooms.checkThread(channel, thread);
        }
        String comment = call.text("initial_comment").orElse("");
        if (comment.length() > Composer.MAX_TEXT) {
            throw new SlackError("msg_too_long");
        }
        return Draft.of(channel.id(), rooms.bot(), Content.of(comment)).inThread(thread);
    }

    private ObjectNode info(Call call) {
        StoredFile file = workspace
                .files()
                .get(call.required("file"))
                .filter(StoredFile::complete)
                .orElseThrow(() -> new SlackError("file_not_found"));
        ObjectNode answer = ok().set("file", shapes.file(file));
        answer.putArray("comments");
        return answer;
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
