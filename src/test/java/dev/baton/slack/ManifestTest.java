package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private JsonNode manifest;

    @BeforeEach
    void read() throws IOException {
        manifest = new YAMLMapper().readTree(Path.of("manifest.yml").toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.schema.1.0.0.json", "manifest.schema.2.0.0.json"})
    void isWhatSlacksSchemaAllows(String name) throws IOException {
        Path schema = Path.of("..", "shared", "slack", name);
        assumeThat(schema)
                .as("Slack's schema %s, which is not part of this repository", name)
                .exists();
        JsonNode rules = new ObjectMapper().readTree(Files.readString(schema));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(rules)
                        .validate(manifest))
                .isEmpty();
    }

    @Test
    void sendsEveryRequestToTheOneAddress() {
        String address = manifest.at("/features/slash_commands/0/url").asText();
        assertThat(address).endsWith("/slack/events");
        assertThat(manifest.at("/settings/interactivity/request_url").asText()).isEqualTo(address);
        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/lead");
        assertThat(manifest.at("/features/slash_commands/0/should_escape").asBoolean())
                .isTrue();
    }
}
