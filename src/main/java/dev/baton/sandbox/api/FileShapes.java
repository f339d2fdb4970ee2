package dev.baton.sandbox.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.FileType;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.StoredFile;
import dev.baton.sandbox.workspace.StoredFile.Share;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Files as the API writes them. */
final class FileShapes {

    private static final int PREVIEW = 500;

    private final Workspace workspace;
    private final Supplier<URI> here;

    /** @param here the address of this server, with its port */
    FileShapes(Workspace workspace, Supplier<URI> here) {
        this.workspace = workspace;
        this.here = here;
    }

    /** Where the bytes of an announced file are to be sent. */
    String uploadAddress(StoredFile file) {
        return here.get().resolve("/upload/v1/" + file.ticket()).toString();
    }

    ObjectNode file(StoredFile file) {
        FileType type = FileType.of(file);
        String address = here.get().resolve(file.path()).toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", file.id()).put("created", file.created()).put("timestamp", file.created());
        json.put("name", file.name()).put("title", file.title());
        json.put("mimetype", type.media()).put("filetype", type.code()).put("pretty_type", type.words());
        json.put("user", file.user()).put("user_team", Team.ID).put("username", "");
        json.put("size", file.size()).put("mode", type.isText() ? "snippet" : "hosted");
        json.put("editable", false).put("is_external", false).put("external_type", "");
        json.put("public_url_shared", false).put("display_as_bot", false).put("is_starred", false);
        json.put("url_private", address).put("url_private_download", address);
        json.put("permalink", address).put("permalink_public", address).put("edit_link", address + "/edit");
        json.put("comments_count", 0).put("has_more_shares", false).put("has_rich_preview", false);
        json.put("file_access", "visible").put("media_display_type", "unknown").put("is_modified_by_ai", false);
        if (type.isText()) {
            preview(
                    json,
                    workspace
                            .files()
                            .content(file.id())
                            .map(bytes -> new String(bytes, UTF_8))
                            .orElse(""));
        }
        shares(json, file);
        return json;
    }

    private static void preview(ObjectNode json, String text) {
        long lines = text.lines().count();
        String shown = text.substring(0, Math.min(PREVIEW, text.length()));
        json.put("preview", shown).put("lines", lines);
        json.put("lines_more", lines - shown.lines().count())
                .put("preview_is_truncated", shown.length() < text.length());
    }

    private void shares(ObjectNode json, StoredFile file) {
        ObjectNode shares = json.putObject("shares");
        for (String list : List.of("channels", "groups", "ims")) {
            json.putArray(list);
        }
        boolean open = false;
        for (Share share : file.shares()) {
            Channel channel = workspace.channels().get(share.channel()).orElse(null);
            Message message =
                    workspace.messages().get(share.channel(), share.ts()).orElse(null);
            if (channel != null && message != null) {
                boolean isPublic = channel.kind() == Channel.Kind.PUBLIC;
                open |= isPublic;
                json.withArray(list(channel)).add(channel.id());
                shares.withObjectProperty(isPublic ? "public" : "private")
                        .withArray(channel.id())
                        .add(share(channel, message));
            }
        }
        json.put("is_public", open);
    }

    private ObjectNode share(Channel channel, Message message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        List<String> repliers = workspace.messages().in(channel.id()).stream()
                .filter(reply -> reply.isReply() && message.ts().equals(reply.threadTs()))
                .map(Message::author)
                .toList();
        repliers.stream().distinct().forEach(json.putArray("reply_users")::add);
        json.put("reply_users_count", (int) repliers.stream().distinct().count());
        json.put("reply_count", repliers.size()).put("ts", message.ts()).put("channel_name", channel.name());
        json.put("team_id", Team.ID).put("share_user_id", message.author());
        json.put("source", "UNKNOWN").put("is_silent_share", false);
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
        }
        return json;
    }

    private static String list(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "channels";
            case PRIVATE -> "groups";
            case DIRECT -> "ims";
        };
    }
}
