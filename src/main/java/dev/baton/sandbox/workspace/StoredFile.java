package dev.baton.sandbox.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that the app brings, without its bytes.
 *
 * @param id       {@code F…}
 * @param name     with its ending
 * @param title    that people read
 * @param created  epoch seconds
 * @param user     who brings it
 * @param size     in bytes, as it was announced
 * @param ticket   opens the address at which its bytes are taken
 * @param complete whether it is there to stay; until then nobody sees it
 * @param shares   the messages it hangs on
 */
public record StoredFile(
        String id,
        String name,
        String title,
        long created,
        String user,
        int size,
        String ticket,
        boolean complete,
        List<Share> shares) {

    /** In bytes; Slack takes 1 GB, but here all of it is kept in memory. */
    public static final int MAX_SIZE = 20_000_000;

    public StoredFile {
        shares = List.copyOf(shares);
    }

    /** A message that the file hangs on. */
    public record Share(String channel, String ts) {}

    /** Where its bytes are to be had, below the address of the server. */
    public String path() {
        return "/files-pri/" + Team.ID + "-" + id + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public boolean hangsOn(Message message) {
        return shares.contains(new Share(message.channel(), message.ts()));
    }

    StoredFile completed(String newTitle) {
        return new StoredFile(id, name, newTitle, created, user, size, ticket, true, shares);
    }

    StoredFile sharedIn(Message message) {
        List<Share> more = new ArrayList<>(shares);
        more.add(new Share(message.channel(), message.ts()));
        return new StoredFile(id, name, title, created, user, size, ticket, complete, more);
    }
}
