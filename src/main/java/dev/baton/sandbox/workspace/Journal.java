package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The file that lets the workspace survive a restart: one change a line, only ever appended to. A line is with the
 * operating system before {@link #append} returns; a line torn by a crash was never answered for, and is dropped.
 */
final class Journal implements AutoCloseable {

    // Absent stays null when read back; an explicit null would come back as a JSON node.
    private final ObjectMapper json = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private final Path file;
    private final FileChannel out;

    private Journal(Path file, FileChannel out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Opens the file, creating it where there is none, and hands over what it holds, oldest first.
     *
     * @throws WorkspaceUnreadable if a whole line makes no sense
     */
    static Journal open(Path file, Consumer<Change> replay) {
        try {
            byte[] kept = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Journal journal = new Journal(file, out);
            long whole = journal.replay(kept, replay);
            out.truncate(whole);
            out.position(whole);
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot use " + file + ": " + e.getMessage(), e);
        }
    }

    private long replay(byte[] kept, Consumer<Change> replay) {
        int start = 0;
        int number = 1;
        for (int end = 0; end < kept.length; end++) {
            if (kept[end] == '\n') {
                replay.accept(read(new String(kept, start, end - start, StandardCharsets.UTF_8), number++));
                start = end + 1;
            }
        }
        return start;
    }

    private Change read(String line, int number) {
        try {
            return json.readValue(line, Change.class);
        } catch (JsonProcessingException e) {
            throw new WorkspaceUnreadable(
                    "Line " + number + " of " + file
                            + " cannot be read. Nothing was changed. Move the file away, and the"
                            + " database beside it, to start with an empty sandbox.",
                    e);
        }
    }

    void append(Change change) {
        try {
            ByteBuffer line = StandardCharsets.UTF_8.encode(json.writeValueAsString(change) + "\n");
            while (line.hasRemaining()) {
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot write to " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot close " + file + ": " + e.getMessage(), e);
        }
    }
}
