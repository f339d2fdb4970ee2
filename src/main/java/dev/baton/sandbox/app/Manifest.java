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
 * @param interactive whether clicks and shortcuts are sent to the app
 * @param suggesting  whether lists that ask the app for what they offer can reach it
 * @param homeTab     whether people see a home tab, and the app may publish one
 * @param messages    whether people may write to the app in their direct messages with it
 * @param events      what else the app is told of, such as {@code app_home_opened}
 */
public record Manifest(
        Set<String> scopes,
        List<Command> commands,
        List<Shortcut> shortcuts,
        boolean interactive,
        boolean suggesting,
        boolean homeTab,
        boolean messages,
        Set<String> events) {

    public Manifest {
        scopes = Set.copyOf(scopes);
        commands = List.copyOf(commands);
        shortcuts = List.copyOf(shortcuts);
        events = Set.copyOf(events);
    }

    /**
     * @param name        with its slash
     * @param description empty where there is none
     * @param usageHint   what goes on behind the name; empty where there is none
     * @param escape      whether names of people and channels arrive as ids
     */
    public record Command(String name, String description, String usageHint, boolean escape) {}

    /**
     * @param name      that people see
     * @param onMessage whether it belongs to a message, and not to everywhere
     */
    public record Shortcut(String name, String callbackId, boolean onMessage) {}

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
                            command.path("description").asText(""),
                            command.path("usage_hint").asText(""),
                            command.path("should_escape").asBoolean())));
            List<Shortcut> shortcuts = new ArrayList<>();
            manifest.at("/features/shortcuts")
                    .forEach(shortcut -> shortcuts.add(new Shortcut(
                            shortcut.path("name").asText(),
                            shortcut.path("callback_id").asText(),
                            shortcut.path("type").asText().equals("message"))));
            boolean interactive =
                    manifest.at("/settings/interactivity/is_enabled").asBoolean();
            boolean suggesting = manifest.at("/settings/interactivity").hasNonNull("message_menu_options_url")
                    || manifest.at("/settings/socket_mode_enabled").asBoolean();
            JsonNode appHome = manifest.at("/features/app_home");
            boolean homeTab = appHome.path("home_tab_enabled").asBoolean();
            boolean messages = appHome.path("messages_tab_enabled").asBoolean(true)
                    && !appHome.path("messages_tab_read_only_enabled").asBoolean();
            Set<String> events = new LinkedHashSet<>();
            manifest.at("/settings/event_subscriptions/bot_events").forEach(event -> events.add(event.asText()));
            return new Manifest(scopes, commands, shortcuts, interactive, suggesting, homeTab, messages, events);
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

    /**
     * Whether the app is told of an event: it asked to be, and has the scope for it.
     *
     * @param event such as {@code app_mention}
     * @param scope without which Slack tells no app of that
     */
    public boolean isToldOf(String event, String scope) {
        return events.contains(event) && scopes.contains(scope);
    }

    /** Those of messages, or those of everywhere. */
    public List<Shortcut> shortcuts(boolean onMessage) {
        return shortcuts.stream()
                .filter(shortcut -> shortcut.onMessage() == onMessage)
                .toList();
    }

    public Optional<Command> command(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
