package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code conversations.history} and {@code conversations.replies}: what was said. */
final class HistoryMethods {

    private static final int MOST = 999;

    private final Workspace workspace;
    private final Rooms rooms;
    private final MessageShapes shapes;

    HistoryMethods(Workspace workspace, Rooms rooms, MessageShapes shapes) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.shapes = shapes;
    }

    List<Method> methods() {
        return List.of(
                new Method("conversations.history", Pace.TIER_3, "", this::history),
                new Method("conversations.replies", Pace.TIER_3, "", this::replies));
    }

    private ObjectNode history(Call call) {
        List<Message> all = workspace.messages().in(rooms.listenedTo(call).id());
        List<Message> newestFirst = new ArrayList<>(all.stream()
                .filter(message -> !message.isReply() && isWithin(call, message.ts()))
                .toList());
        Collections.reverse(newestFirst);
        return answer(call, newestFirst, all, call.limit(100, MOST));
    }

    private ObjectNode replies(Call call) {
        List<Message> all = workspace.messages().in(rooms.listenedTo(call).id());
        String ts = call.required("ts");
        List<Message> thread = all.stream()
                .filter(message -> message.ts().equals(ts) || ts.equals(message.threadTs()))
                .toList();
        if (thread.isEmpty()) {
            throw new SlackError("thread_not_found");
        }
        List<Message> wanted = thread.stream()
                .filter(message -> message.ts().equals(ts) || isWithin(call, message.ts()))
                .toList();
        return answer(call, wanted, all, call.limit(MOST, MOST));
    }

    private static boolean isWithin(Call call, String ts) {
        boolean inclusive = call.flag("inclusive");
        Optional<String> oldest = call.text("oldest");
        Optional<String> latest = call.text("latest");
        return oldest.map(bound -> compare(ts, bound, "invalid_ts_oldest") >= (inclusive ? 0 : 1))
                        .orElse(true)
                && latest.map(bound -> compare(ts, bound, "invalid_ts_latest") <= (inclusive ? 0 : -1))
                        .orElse(true);
    }

    private static int compare(String ts, String bound, String complaint) {
        try {
            return Integer.signum(new BigDecimal(ts).compareTo(new BigDecimal(bound)));
        } catch (NumberFormatException e) {
            throw new SlackError(complaint);
        }
    }

    private ObjectNode answer(Call call, List<Message> wanted, List<Message> all, int limit) {
        Page<Message> page = Page.of(wanted, Message::ts, call.text("cursor"), limit);
        boolean withMetadata = call.flag("include_all_metadata");
        return page.answer("messages", message -> shape(message, all, withMetadata))
                .put("has_more", page.next() != null);
    }

    private ObjectNode shape(Message message, List<Message> all, boolean withMetadata) {
        ObjectNode json = shapes.message(message);
        if (!withMetadata) {
            json.remove("metadata");
        }
        addThread(json, message, all);
        return json;
    }

    private static void addThread(ObjectNode json, Message parent, List<Message> all) {
        List<Message> replies = all.stream()
                .filter(message -> message.isReply() && parent.ts().equals(message.threadTs()))
                .toList();
        if (!replies.isEmpty()) {
            json.put("thread_ts", parent.ts()).put("reply_count", replies.size());
            json.put("latest_reply", replies.get(replies.size() - 1).ts());
        }
    }
}
