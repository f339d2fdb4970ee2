package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    /** As README.md has it, for Socket Mode. */
    private static final String EDIT =
            "sed '/your-host.example/d; s/socket_mode_enabled: false/socket_mode_enabled: true/' manifest.yml";

    private String shipped;

    @BeforeEach
    void read() throws IOException {
        shipped = Files.readString(Path.of("manifest.yml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.schema.1.0.0.json", "manifest.schema.2.0.0.json"})
    void isWhatSlacksSchemaAllowsForBothWaysToBeTold(String name) throws IOException {
        Path schema = Path.of("..", "shared", "slack", name);
        assumeThat(schema)
                .as("Slack's schema %s, which is not part of this repository", name)
                .exists();
        JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(new ObjectMapper().readTree(Files.readString(schema)));

        assertThat(rules.validate(yaml(shipped))).isEmpty();
        assertThat(rules.validate(yaml(forSocketMode()))).isEmpty();
    }

    @Test
    void sendsEveryRequestToTheOneAddress() throws IOException {
        JsonNode manifest = yaml(shipped);
        String address = manifest.at("/features/slash_commands/0/url").asText();
        assertThat(address).endsWith("/slack/events");
        assertThat(manifest.at("/settings/interactivity/request_url").asText()).isEqualTo(address);
        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/lead");
        assertThat(manifest.at("/features/slash_commands/0/should_escape").asBoolean())
                .isTrue();
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    }

    @Test
    void oneLineMakesItTheManifestForSocketModeWhichHasNoAddress() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("$ " + EDIT + " > manifest-socket.yml");

        JsonNode manifest = yaml(forSocketMode());
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.toString()).doesNotContain("https://");
        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/lead");
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/oauth_config")).isEqualTo(yaml(shipped).at("/oauth_config"));
    }

    /** What the command in README.md makes. */
    private String forSocketMode() {
        return shipped.lines()
                .filter(line -> !line.contains("your-host.example"))
                .map(line -> line.replace("socket_mode_enabled: false", "socket_mode_enabled: true"))
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode yaml(String text) throws IOException {
        return new YAMLMapper().readTree(text);
    }
}
