package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScopesTest {

    /** What Slack's reference asks for each method; where it depends on the kind of conversation, for those Baton uses. */
    private static final Map<String, List<String>> SCOPES = Map.ofEntries(
            Map.entry("authTest", List.of()),
            // An app-level token opens sockets, with a scope of its own that no manifest names.
            Map.entry("appsConnectionsOpen", List.of()),
            Map.entry("viewsOpen", List.of()),
            Map.entry("viewsPush", List.of()),
            Map.entry("viewsPublish", List.of()),
            Map.entry("viewsUpdate", List.of()),
            Map.entry("chatPostMessage", List.of("chat:write")),
            Map.entry("chatPostEphemeral", List.of("chat:write")),
            Map.entry("chatUpdate", List.of("chat:write")),
            Map.entry("conversationsHistory", List.of("channels:history", "groups:history", "im:history")),
            Map.entry("conversationsReplies", List.of("channels:history", "groups:history", "im:history")),
            Map.entry("conversationsInfo", List.of("channels:read", "groups:read")),
            Map.entry("conversationsList", List.of("channels:read", "groups:read")),
            Map.entry("conversationsMembers", List.of("channels:read", "groups:read")),
            Map.entry("conversationsOpen", List.of("im:write")),
            Map.entry("filesGetUploadURLExternal", List.of("files:write")),
            Map.entry("filesCompleteUploadExternal", List.of("files:write")),
            Map.entry("usersInfo", List.of("users:read")),
            Map.entry("usersList", List.of("users:read")),
            Map.entry("usersLookupByEmail", List.of("users:read.email")),
            Map.entry("usergroupsList", List.of("usergroups:read")),
            Map.entry("usergroupsUsersList", List.of("usergroups:read")));

    /** What Slack's reference asks for each kind of event. */
    private static final Map<String, List<String>> EVENTS = Map.of(
            "app_home_opened", List.of(),
            "app_mention", List.of("app_mentions:read"),
            "message.im", List.of("im:history"));

    @Test
    void theManifestAsksForExactlyThoseThatAreUsed() throws IOException {
        JsonNode manifest = new YAMLMapper().readTree(Path.of("manifest.yml").toFile());
        Set<String> used = new TreeSet<>();
        if (!manifest.at("/features/slash_commands").isEmpty()) {
            used.add("commands");
        }
        manifest.at("/settings/event_subscriptions/bot_events")
                .forEach(event -> used.addAll(EVENTS.getOrDefault(event.asText(), List.of(event.asText()))));
        methodsCalled().forEach(method -> used.addAll(scopesOf(method)));
        Set<String> asked = new TreeSet<>();
        manifest.at("/oauth_config/scopes/bot").forEach(scope -> asked.add(scope.asText()));
        assertThat(asked).isEqualTo(used);
    }

    private static List<String> scopesOf(String method) {
        return Optional.ofNullable(SCOPES.get(method))
                .orElseThrow(() -> new AssertionError("Say which scopes " + method + " needs"));
    }

    /** Every Web API method in the bytecode of the room, overloads with a lambda or a request alike. */
    private static Set<String> methodsCalled() {
        JavaClasses room = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.baton.slack");
        Set<String> called = room.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getFullName().equals("com.slack.api.methods.MethodsClient"))
                .map(JavaMethodCall::getName)
                .collect(Collectors.toSet());
        assertThat(called).as("Web API methods that Baton calls").isNotEmpty();
        return called;
    }
}
