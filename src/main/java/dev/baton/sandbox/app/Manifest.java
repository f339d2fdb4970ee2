package dev.baton.sandbox.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an app's manifest asks for.
 *
 * @param scopes      the bot's, as written
 * @param interactive whether clicks are sent to the app
 * @param homeTab     whether people see a home tab, and the app may publish one
 * @param events      what else the app is told of, such as {@code app_home_opened}
 */
public record Manifest(
        Set<String> scopes, List<Command> commands, boolean interactive, boolean homeTab, Set<String> events) {

    public Manifest {
        scopes = Set.copyOf(scopes);
        commands = List.copyOf(commands);
        events = Set.copyOf(events);
    }

    /**
     * @param name   with its slash
     * @param escape whether names of people and channels arrive as ids
     */
    public record Command(String name, boolean escape) {}

    /**
     * @param yaml a manifest as Slack takes it; JSON is YAML too
     * @throws IllegalArgumentException if it is neither
     */
    public static Manifest parse(String yaml) {
        try {
            JsonNode manifest = new YAMLMapper().readTree(yaml);
            Set<String> scopes = new LinkedHashSet<>();
            manifest.at("/oauth_config/scopes/bot").forEach(scope -> scopes.add(scope.asText()));
            List<Command> commands = new ArrayList<>();
            manifest.at("/features/slash_commands")
                    .forEach(command -> commands.add(new Command(
                            command.path("command").asText(),
                            command.path("should_escape").asBoolean())));
            boolean interactive =
                    manifest.at("/settings/interactivity/is_enabled").asBoolean();
            boolean homeTab = manifest.at("/features/app_home/home_tab_enabled").asBoolean();
            Set<String> events = new LinkedHashSet<>();
            manifest.at("/settings/event_subscriptions/bot_events").forEach(event -> events.add(event.asText()));
            return new Manifest(scopes, commands, interactive, homeTab, events);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The manifest is not YAML: " + e.getOriginalMessage(), e);
        }
    }

    /** Of the app that this program is installed as. */
    public static Manifest shipped() {
        try (InputStream yaml = Manifest.class.getResourceAsStream("/manifest.yml")) {
            if (yaml == null) {
                throw new IllegalStateException("manifest.yml is missing from the program");
            }
            return parse(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    public Optional<Command> command(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
