package dev.baton.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a playbook from YAML. */
public final class PlaybookFile {

    /** Many times what a playbook needs. */
    private static final int LARGEST = 256 * 1024;

    private static final String SHIPPED = "/playbook.yml";

    private PlaybookFile() {}

    /** @throws PlaybookInvalid with everything that is wrong, also when the file cannot be read */
    public static Playbook read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (IOException unreadable) {
            throw refused("“" + file + "” cannot be read.", "Give the path of a YAML file that Baton may read.");
        }
    }

    /** The playbook that Baton brings along for its sandbox. */
    public static Playbook shipped() {
        try (InputStream bytes = PlaybookFile.class.getResourceAsStream(SHIPPED)) {
            if (bytes == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            return read(bytes);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    /** @throws PlaybookInvalid with everything that is wrong */
    static Playbook read(String yaml) {
        YamlDocument document = new YamlDocument(yaml);
        Part root = new Part("", document.root());
        Mistakes mistakes = document.mistakes();
        if (!root.node().isObject()) {
            mistakes.add("", "There is no playbook in the file.", "docs/playbook.md says what is in one.");
            mistakes.refuse();
        }
        new SchemaCheck().check(root, mistakes);
        new SenseCheck(mistakes).check(root);
        mistakes.refuse();
        return new PlaybookReader(root).read();
    }

    private static Playbook read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw refused("The file is larger than a playbook can be.", "At most 256 KiB are read.");
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw refused("The file is not text in UTF-8.", "Save it as UTF-8.");
        }
    }

    private static PlaybookInvalid refused(String problem, String allowed) {
        return new PlaybookInvalid(List.of(Mistake.of("", problem, allowed)));
    }
}
