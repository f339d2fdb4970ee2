package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of the workspace: announced, sent, and then completed, which is when people see them. */
public final class StoredFiles {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Workspace workspace;

    StoredFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    public Optional<StoredFile> get(String id) {
        return workspace.read(all -> Optional.ofNullable(all.files.get(id)));
    }

    public Optional<StoredFile> byTicket(String ticket) {
        return workspace.read(all -> all.files.values().stream()
                .filter(file -> file.ticket().equals(ticket))
                .findFirst());
    }

    /** Its bytes; empty while they were not sent. */
    public Optional<byte[]> content(String id) {
        return workspace.read(all -> Optional.ofNullable(all.sent.get(id))).map(Base64.getDecoder()::decode);
    }

    /** Those that hang on a message. */
    public List<StoredFile> of(Message message) {
        return workspace.read(all -> all.files.values().stream()
                .filter(file -> file.hangsOn(message))
                .toList());
    }

    /** Whether it hangs on a message that somebody sees. */
    public boolean isSeenBy(String userId, StoredFile file) {
        return file.shares().stream()
                .anyMatch(share -> workspace
                                .channels()
                                .get(share.channel())
                                .filter(channel -> channel.has(userId))
                                .isPresent()
                        && workspace
                                .messages()
                                .seenBy(userId, share.channel(), share.ts())
                                .isPresent());
    }

    /**
     * Expects a file.
     *
     * @param size in bytes
     */
    public StoredFile announce(String name, String userId, int size) {
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        return workspace.write(all -> {
            StoredFile file = new StoredFile(
                    Ids.numbered("F", all.files.size() + 1L),
                    name,
                    name,
                    workspace.clock().instant().getEpochSecond(),
                    userId,
                    size,
                    HexFormat.of().formatHex(secret),
                    false,
                    List.of());
            return Written.of(file, new Change.FileIs(file));
        });
    }

    /** Takes its bytes. */
    public void send(StoredFile file, byte[] content) {
        String kept = Base64.getEncoder().encodeToString(content);
        workspace.write(all -> Written.of(true, new Change.FileSent(file.id(), kept)));
    }

    /**
     * Completes files.
     *
     * @param titles of the files, by their ids
     * @param drafts messages that all of them hang on; none for files that are shown nowhere
     */
    public List<StoredFile> complete(Map<String, String> titles, List<Draft> drafts) {
        return workspace.write(all -> {
            List<Change> changes = new ArrayList<>();
            List<StoredFile> shared = titles.entrySet().stream()
                    .map(title -> Objects.requireNonNull(all.files.get(title.getKey()))
                            .completed(title.getValue()))
                    .toList();
            for (Draft draft : drafts) {
                Message message = workspace.message(all, draft);
                changes.add(new Change.MessageIs(message));
                shared = shared.stream().map(file -> file.sharedIn(message)).toList();
            }
            shared.forEach(file -> changes.add(new Change.FileIs(file)));
            return new Written<>(shared, changes);
        });
    }
}
