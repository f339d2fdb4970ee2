package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.lead.FactNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for people is about everything there is. */
class ReferenceTest {

    private static final Path PLAYBOOK = Path.of("docs/playbook.md");
    private static final Path SCHEMA = Path.of("src/main/resources/playbook.schema.json");
    private static final Path ENVIRONMENT = Path.of(".env.example");

    @Test
    void everyKeyOfAPlaybookIsInItsReference() throws IOException {
        Set<String> keys = new TreeSet<>();
        collectKeys(new ObjectMapper().readTree(SCHEMA.toFile()), keys);

        assertThat(keys).contains("mode", "claim_within", "chose_competitor", "starts_with");
        assertThat(Files.readString(PLAYBOOK)).contains(keys);
    }

    @Test
    void everyFactIsInTheReference() throws IOException {
        assertThat(Files.readString(PLAYBOOK))
                .contains(
                        FactNames.named().stream().map(name -> "`" + name + "`").collect(Collectors.toSet()));
    }

    @Test
    void everyVariableIsInTheExample() throws IOException {
        try (Stream<String> lines = Files.lines(ENVIRONMENT)) {
            assertThat(lines.filter(line -> line.matches("(# )?[A-Z_]+=.*"))
                            .map(line -> line.replaceAll("^# |=.*", ""))
                            .distinct())
                    .containsExactlyElementsOf(Environment.NAMES);
        }
    }

    private static void collectKeys(JsonNode part, Set<String> keys) {
        part.path("properties").fieldNames().forEachRemaining(keys::add);
        part.forEach(child -> collectKeys(child, keys));
    }
}
