package dev.baton.hostile;

import dev.baton.Company;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody was sent and hands to a command, while Baton serves from the same database. */
final class FilesDoor {

    /** Of these columns; what comes in this way is held, so that it owes nobody a message. */
    static final String HEADER = "Id,Mail,Name,Title,People,Comment\n";

    static final String MAPPING = """
            constants:
              source: Fair
            columns:
              Id: external_id
              Mail: email
              Name: company
              Title: title
              People: employees
            ignore: [Comment]
            """;

    private final Company company;
    private final Path folder;

    FilesDoor(Company company, Path folder) {
        this.company = company;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Answer csv(String text) throws IOException {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the command told, and below it, with its control characters made visible, what it wrote beside the file. */
    Answer csv(byte[] bytes) throws IOException {
        return csv(bytes, MAPPING.getBytes(StandardCharsets.UTF_8));
    }

    Answer mapping(String yaml) throws IOException {
        return mapping(yaml.getBytes(StandardCharsets.UTF_8));
    }

    Answer mapping(byte[] yaml) throws IOException {
        return csv((HEADER + "m1,,,,,\n").getBytes(StandardCharsets.UTF_8), yaml);
    }

    /** The import of what is there already. */
    Answer of(Path file) throws IOException {
        Path yaml = Files.writeString(folder.resolve("mapping.yml"), MAPPING);
        return answer(company.run("import", file.toString(), "--mapping", yaml.toString()));
    }

    Answer playbook(byte[] yaml) throws IOException {
        return answer(company.run(
                "playbook",
                "check",
                Files.write(folder.resolve("checked.yml"), yaml).toString()));
    }

    private Answer csv(byte[] bytes, byte[] mapping) throws IOException {
        Path file = Files.write(folder.resolve("leads.csv"), bytes);
        Path yaml = Files.write(folder.resolve("mapping.yml"), mapping);
        Answer told = answer(company.run("import", file.toString(), "--mapping", yaml.toString()));
        Path rejected = folder.resolve("leads.csv.rejected.csv");
        if (Files.notExists(rejected)) {
            return told;
        }
        String written = Files.readString(rejected);
        Files.delete(rejected);
        return new Answer(
                told.code(), told.text() + written.replace('\u0000', '\u2400').replace('\u001B', '\u241B'));
    }

    private static Answer answer(Company.Ran ran) {
        return new Answer(ran.code(), ran.told());
    }
}
