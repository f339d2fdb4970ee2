package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Changes as lines of JSON, and back. */
final class JournalLines {

    /** A file of the greatest size is one string in Base64: four characters for every three bytes begun. */
    private static final int LONGEST_STRING = (StoredFile.MAX_SIZE + 2) / 3 * 4;

    private static final Pattern TS = Pattern.compile("\\d{10,12}\\.\\d{6}");

    // Absent stays null when read back; an explicit null would come back as a JSON node.
    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Path file;

    /** @param file that they are in, for sentences */
    JournalLines(Path file) {
        this.file = file;
    }

    /**
     * Hands over what the whole lines say, oldest first.
     *
     * @return how many bytes the whole lines take
     * @throws WorkspaceUnreadable if one of them makes no sense
     */
    int read(byte[] kept, Consumer<Change> replay) {
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
            Change change = Whole.of(json.readValue(line, Change.class));
            if (change instanceof Change.MessageIs is
                    && !TS.matcher(is.message().ts()).matches()) {
                throw new IllegalArgumentException("No ts");
            }
            return change;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new WorkspaceUnreadable(
                    "Line " + number + " of " + file
                            + " cannot be read. Nothing was changed. Move the file away, and the"
                            + " database beside it, to start with an empty sandbox.",
                    e);
        }
    }

    byte[] write(List<Change> changes) {
        StringBuilder lines = new StringBuilder();
        try {
            for (Change change : changes) {
                lines.append(json.writeValueAsString(change)).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new ChangeNotKept(
                    "The sandbox cannot write down what was sent, so it was not taken. Everything before it is kept.",
                    e);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
